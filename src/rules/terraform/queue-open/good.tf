resource "aws_sqs_queue_policy" "r131" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sqs:*"
        Principal = { AWS = "arn:aws:iam::123456789012:root" }
        Resource = "*"
      }]
  })
}

resource "aws_sqs_queue_policy" "r132" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sqs:*"
        Principal = { Service = "events.amazonaws.com" }
        Resource = "*"
      }]
  })
}

resource "aws_sqs_queue_policy" "r133" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sqs:*"
        Principal = "*"
        Resource = "*"
        Condition = { ArnEquals = { "aws:SourceArn" = aws_sns_topic.a.arn } }
      }]
  })
}

resource "aws_sqs_queue_policy" "r134" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Deny"
        Action = "sqs:*"
        Principal = "*"
        Resource = "*"
      }]
  })
}

data "aws_iam_policy_document" "r135" {
  statement {
    actions = ["sqs:*"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "r136" {
  statement {
    actions = ["sqs:*"]
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
