resource "aws_s3_bucket" "logs" { # finds
  bucket = "logs"
}

resource "aws_s3_bucket" "site" { # finds
  bucket = "site"
}

resource "aws_s3_bucket" "data" {
  bucket = "data"
}

resource "aws_s3_bucket_public_access_block" "r69" {
  bucket = aws_s3_bucket.data.id
}
