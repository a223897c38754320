resource "aws_s3_bucket_versioning" "r72" {
  versioning_configuration {
    status = "Suspended" # finds
  }
}

resource "aws_s3_bucket_versioning" "r73" {
  versioning_configuration {
    status = "Disabled" # finds
  }
}

resource "aws_s3_bucket" "r74" {
  versioning {
    enabled = false # finds
  }
}
