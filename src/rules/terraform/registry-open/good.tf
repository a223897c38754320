resource "aws_ecr_repository_policy" "r143" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "ecr:BatchGetImage"
        Principal = { AWS = "arn:aws:iam::123456789012:root" }
        Resource = "*"
      }]
  })
}

resource "aws_ecr_repository_policy" "r144" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "ecr:BatchGetImage"
        Principal = { Service = "events.amazonaws.com" }
        Resource = "*"
      }]
  })
}

resource "aws_ecr_repository_policy" "r145" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "ecr:BatchGetImage"
        Principal = "*"
        Resource = "*"
        Condition = { ArnEquals = { "aws:SourceArn" = aws_sns_topic.a.arn } }
      }]
  })
}

resource "aws_ecr_repository_policy" "r146" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Deny"
        Action = "ecr:BatchGetImage"
        Principal = "*"
        Resource = "*"
      }]
  })
}

data "aws_iam_policy_document" "r147" {
  statement {
    actions = ["ecr:BatchGetImage"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "r148" {
  statement {
    actions = ["ecr:BatchGetImage"]
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
