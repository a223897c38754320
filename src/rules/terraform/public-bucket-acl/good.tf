resource "aws_s3_bucket" "r46" {
  acl = "private"
}

resource "aws_s3_bucket" "r47" {
  bucket = "public-read"
}

resource "aws_s3_bucket_acl" "r48" {
  acl = "log-delivery-write"
}

resource "aws_s3_bucket_acl" "r49" {
  acl = var.acl
}

variable "acl" {
  type = string
}

resource "aws_s3_bucket_acl" "r50" {
  acl = var.is_public ? "public-read" : "private"
}

resource "aws_s3_bucket_acl" "r51" {
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

resource "aws_s3_object" "r52" {
  acl = "public-read"
}
