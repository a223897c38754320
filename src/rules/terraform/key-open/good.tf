resource "aws_kms_key" "r119" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "kms:Decrypt"
        Principal = { AWS = "arn:aws:iam::123456789012:root" }
        Resource = "*"
      }]
  })
}

resource "aws_kms_key" "r120" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "kms:Decrypt"
        Principal = { Service = "events.amazonaws.com" }
        Resource = "*"
      }]
  })
}

resource "aws_kms_key" "r121" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "kms:Decrypt"
        Principal = "*"
        Resource = "*"
        Condition = { ArnEquals = { "aws:SourceArn" = aws_sns_topic.a.arn } }
      }]
  })
}

resource "aws_kms_key" "r122" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Deny"
        Action = "kms:Decrypt"
        Principal = "*"
        Resource = "*"
      }]
  })
}

data "aws_iam_policy_document" "r123" {
  statement {
    actions = ["kms:Decrypt"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "r124" {
  statement {
    actions = ["kms:Decrypt"]
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
