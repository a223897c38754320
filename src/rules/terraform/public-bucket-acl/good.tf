resource "aws_s3_bucket" "r56" {
  acl = "private"
}

resource "aws_s3_bucket" "r57" {
  bucket = "public-read"
}

resource "aws_s3_bucket_acl" "r58" {
  acl = "log-delivery-write"
}

resource "aws_s3_bucket_acl" "r59" {
  acl = var.acl
}

variable "acl" {
  type = string
}

resource "aws_s3_bucket_acl" "r60" {
  acl = var.is_public ? "public-read" : "private"
}

resource "aws_s3_bucket_acl" "r61" {
  access_control_policy {
    grant {
      grantee {
        type = "Group"
        uri = "http://acs.amazonaws.com/groups/s3/LogDelivery"
      }
      permission = "WRITE"
    }
  }
}

resource "aws_s3_object" "r62" {
  acl = "public-read"
}
