resource "aws_s3_bucket_policy" "r107" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "s3:GetObject"
        Principal = { AWS = "arn:aws:iam::123456789012:root" }
        Resource = "*"
      }]
  })
}

resource "aws_s3_bucket_policy" "r108" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "s3:GetObject"
        Principal = { Service = "events.amazonaws.com" }
        Resource = "*"
      }]
  })
}

resource "aws_s3_bucket_policy" "r109" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "s3:GetObject"
        Principal = "*"
        Resource = "*"
        Condition = { ArnEquals = { "aws:SourceArn" = aws_sns_topic.a.arn } }
      }]
  })
}

resource "aws_s3_bucket_policy" "r110" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Deny"
        Action = "s3:GetObject"
        Principal = "*"
        Resource = "*"
      }]
  })
}

data "aws_iam_policy_document" "r111" {
  statement {
    actions = ["s3:GetObject"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "r112" {
  statement {
    actions = ["s3:GetObject"]
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
