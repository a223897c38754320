variable "acl" {
  default = "public-read"
}

resource "aws_s3_bucket" "r40" {
  bucket = "site"
  acl = "public-read" # finds
}

resource "aws_s3_bucket" "r41" {
  acl = "public-read-write" # finds
}

resource "aws_s3_bucket_acl" "r42" {
  bucket = aws_s3_bucket.r.id
  acl = var.acl # finds
}

resource "aws_s3_bucket_acl" "r43" {
  acl = "authenticated-read" # finds
}

resource "aws_s3_bucket_acl" "r44" {
  access_control_policy {
    grant {
      grantee {
        type = "Group"
        uri = "http://acs.amazonaws.com/groups/global/AllUsers" # finds
      }
      permission = "READ"
    }
  }
}

resource "aws_s3_bucket" "r45" {
  grant {
    type = "Group"
    permissions = ["READ"]
    uri = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers" # finds
  }
}
