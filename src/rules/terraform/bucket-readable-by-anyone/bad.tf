resource "aws_s3_bucket_policy" "r101" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "s3:GetObject"
        Principal = "*" # finds
        Resource = "*"
      }]
  })
}

resource "aws_s3_bucket_policy" "r102" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "s3:GetObject"
        Principal = { AWS = "*" } # finds
        Resource = "*"
      }]
  })
}

resource "aws_s3_bucket_policy" "r103" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "s3:GetObject"
        Principal = { AWS = ["*"] } # finds
        Resource = "*"
      }]
  })
}

resource "aws_s3_bucket" "r104" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = ["s3:GetObject"]
        Principal = { AWS = ["arn:aws:iam::123456789012:root", "*"] } # finds
        Resource = "*"
      }]
  })
}

data "aws_iam_policy_document" "r105" {
  statement {
    actions = ["s3:GetObject"]
    resources = ["*"]
    principals { # finds
      type = "*"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "r106" {
  statement {
    effect = "Allow"
    actions = ["s3:GetObject"]
    principals { # finds
      type = "AWS"
      identifiers = ["*"]
    }
  }
}
