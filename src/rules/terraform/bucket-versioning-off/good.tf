resource "aws_s3_bucket_versioning" "r75" {
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_versioning" "r76" {
  versioning_configuration {
    status = var.status
  }
}

resource "aws_s3_bucket" "r77" {
  versioning {
    enabled = true
  }
}

resource "aws_s3_bucket" "r78" {
  bucket = "a"
}
