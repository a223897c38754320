resource "aws_s3_bucket_versioning" "r65" {
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_versioning" "r66" {
  versioning_configuration {
    status = var.status
  }
}

resource "aws_s3_bucket" "r67" {
  versioning {
    enabled = true
  }
}

resource "aws_s3_bucket" "r68" {
  bucket = "a"
}
