resource "aws_s3_bucket_policy" "r89" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "s3:PutObject"
        Principal = "*" # finds
        Resource = "*"
      }]
  })
}

resource "aws_s3_bucket_policy" "r90" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "s3:PutObject"
        Principal = { AWS = "*" } # finds
        Resource = "*"
      }]
  })
}

resource "aws_s3_bucket_policy" "r91" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "s3:PutObject"
        Principal = { AWS = ["*"] } # finds
        Resource = "*"
      }]
  })
}

resource "aws_s3_bucket" "r92" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = ["s3:PutObject"]
        Principal = { AWS = ["arn:aws:iam::123456789012:root", "*"] } # finds
        Resource = "*"
      }]
  })
}

data "aws_iam_policy_document" "r93" {
  statement {
    actions = ["s3:PutObject"]
    resources = ["*"]
    principals { # finds
      type = "*"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "r94" {
  statement {
    effect = "Allow"
    actions = ["s3:PutObject"]
    principals { # finds
      type = "AWS"
      identifiers = ["*"]
    }
  }
}
