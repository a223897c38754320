resource "aws_secretsmanager_secret_policy" "r149" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "secretsmanager:GetSecretValue"
        Principal = "*" # finds
        Resource = "*"
      }]
  })
}

resource "aws_secretsmanager_secret_policy" "r150" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "secretsmanager:GetSecretValue"
        Principal = { AWS = "*" } # finds
        Resource = "*"
      }]
  })
}

resource "aws_secretsmanager_secret_policy" "r151" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "secretsmanager:GetSecretValue"
        Principal = { AWS = ["*"] } # finds
        Resource = "*"
      }]
  })
}

resource "aws_secretsmanager_secret" "r152" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = ["secretsmanager:GetSecretValue"]
        Principal = { AWS = ["arn:aws:iam::123456789012:root", "*"] } # finds
        Resource = "*"
      }]
  })
}

data "aws_iam_policy_document" "r153" {
  statement {
    actions = ["secretsmanager:GetSecretValue"]
    resources = ["*"]
    principals { # finds
      type = "*"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "r154" {
  statement {
    effect = "Allow"
    actions = ["secretsmanager:GetSecretValue"]
    principals { # finds
      type = "AWS"
      identifiers = ["*"]
    }
  }
}
