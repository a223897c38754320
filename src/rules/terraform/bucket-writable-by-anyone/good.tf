resource "aws_s3_bucket_policy" "r95" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "s3:PutObject"
        Principal = { AWS = "arn:aws:iam::123456789012:root" }
        Resource = "*"
      }]
  })
}

resource "aws_s3_bucket_policy" "r96" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "s3:PutObject"
        Principal = { Service = "events.amazonaws.com" }
        Resource = "*"
      }]
  })
}

resource "aws_s3_bucket_policy" "r97" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "s3:PutObject"
        Principal = "*"
        Resource = "*"
        Condition = { ArnEquals = { "aws:SourceArn" = aws_sns_topic.a.arn } }
      }]
  })
}

resource "aws_s3_bucket_policy" "r98" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Deny"
        Action = "s3:PutObject"
        Principal = "*"
        Resource = "*"
      }]
  })
}

data "aws_iam_policy_document" "r99" {
  statement {
    actions = ["s3:PutObject"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "r100" {
  statement {
    actions = ["s3:PutObject"]
    principals {
      type = "AWS"
      identifiers = ["*"]
    }
    condition {
      test = "StringEquals"
      variable = "aws:SourceAccount"
      values = [var.account]
    }
  }
}

resource "aws_s3_bucket_policy" "r88" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "s3:GetObject"
        Principal = "*"
        Resource = "*"
      }]
  })
}
