resource "aws_ecr_repository_policy" "r137" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "ecr:BatchGetImage"
        Principal = "*" # finds
        Resource = "*"
      }]
  })
}

resource "aws_ecr_repository_policy" "r138" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "ecr:BatchGetImage"
        Principal = { AWS = "*" } # finds
        Resource = "*"
      }]
  })
}

resource "aws_ecr_repository_policy" "r139" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "ecr:BatchGetImage"
        Principal = { AWS = ["*"] } # finds
        Resource = "*"
      }]
  })
}

resource "aws_ecr_registry_policy" "r140" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = ["ecr:BatchGetImage"]
        Principal = { AWS = ["arn:aws:iam::123456789012:root", "*"] } # finds
        Resource = "*"
      }]
  })
}

data "aws_iam_policy_document" "r141" {
  statement {
    actions = ["ecr:BatchGetImage"]
    resources = ["*"]
    principals { # finds
      type = "*"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "r142" {
  statement {
    effect = "Allow"
    actions = ["ecr:BatchGetImage"]
    principals { # finds
      type = "AWS"
      identifiers = ["*"]
    }
  }
}
