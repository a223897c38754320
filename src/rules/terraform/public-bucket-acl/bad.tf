variable "acl" {
  default = "public-read"
}

resource "aws_s3_bucket" "r50" {
  bucket = "site"
  acl = "public-read" # finds
}

resource "aws_s3_bucket" "r51" {
  acl = "public-read-write" # finds
}

resource "aws_s3_bucket_acl" "r52" {
  bucket = aws_s3_bucket.r.id
  acl = var.acl # finds
}

resource "aws_s3_bucket_acl" "r53" {
  acl = "authenticated-read" # finds
}

resource "aws_s3_bucket_acl" "r54" {
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

resource "aws_s3_bucket" "r55" {
  grant {
    type = "Group"
    permissions = ["READ"]
    uri = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers" # finds
  }
}
