resource "aws_s3_bucket_public_access_block" "r63" {
  bucket = aws_s3_bucket.a.id
  block_public_acls = false # finds
  block_public_policy = false # finds
  ignore_public_acls = false # finds
  restrict_public_buckets = false # finds
}

resource "aws_s3_account_public_access_block" "r64" {
  block_public_acls = false # finds
}

resource "aws_s3_bucket_public_access_block" "r65" {
  block_public_policy = "false" # finds
}
