resource "aws_s3_bucket_versioning" "r62" {
  versioning_configuration {
    status = "Suspended" # finds
  }
}

resource "aws_s3_bucket_versioning" "r63" {
  versioning_configuration {
    status = "Disabled" # finds
  }
}

resource "aws_s3_bucket" "r64" {
  versioning {
    enabled = false # finds
  }
}
