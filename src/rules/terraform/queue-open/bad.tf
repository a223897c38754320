resource "aws_sqs_queue_policy" "r125" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sqs:*"
        Principal = "*" # finds
        Resource = "*"
      }]
  })
}

resource "aws_sqs_queue_policy" "r126" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sqs:*"
        Principal = { AWS = "*" } # finds
        Resource = "*"
      }]
  })
}

resource "aws_sqs_queue_policy" "r127" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sqs:*"
        Principal = { AWS = ["*"] } # finds
        Resource = "*"
      }]
  })
}

resource "aws_sns_topic" "r128" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = ["sqs:*"]
        Principal = { AWS = ["arn:aws:iam::123456789012:root", "*"] } # finds
        Resource = "*"
      }]
  })
}

data "aws_iam_policy_document" "r129" {
  statement {
    actions = ["sqs:*"]
    resources = ["*"]
    principals { # finds
      type = "*"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "r130" {
  statement {
    effect = "Allow"
    actions = ["sqs:*"]
    principals { # finds
      type = "AWS"
      identifiers = ["*"]
    }
  }
}
