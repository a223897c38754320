resource "aws_s3_bucket_public_access_block" "r66" {
  block_public_acls = true
  block_public_policy = true
  ignore_public_acls = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_public_access_block" "r67" {
  block_public_acls = var.block
  block_public_policy = !var.is_public
}

resource "aws_s3_bucket" "r68" {
  force_destroy = false
}
