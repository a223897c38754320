resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}

resource "aws_s3_bucket" "site" {
  bucket = "site"
}

resource "aws_s3_bucket_public_access_block" "r70" {
  bucket = aws_s3_bucket.logs.id
}

resource "aws_s3_bucket_public_access_block" "r71" {
  bucket = local.site
}

locals {
  site = aws_s3_bucket.site.bucket
}
