resource "aws_iam_role" "r55" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = { Service = "ec2.amazonaws.com" }
      }]
  })
}

resource "aws_iam_role" "r56" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = { AWS = "arn:aws:iam::123456789012:root" }
      }]
  })
}

resource "aws_iam_role" "r57" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = { AWS = "*" }
        Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-1" } }
      }]
  })
}

resource "aws_iam_role" "r58" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Deny"
        Action = "sts:AssumeRole"
        Principal = "*"
      }]
  })
}

data "aws_iam_policy_document" "r59" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "r60" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type = "AWS"
      identifiers = var.accounts
    }
  }
}
