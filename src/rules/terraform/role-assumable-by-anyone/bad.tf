resource "aws_iam_role" "r49" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = "*" # finds
      }]
  })
}

resource "aws_iam_role" "r50" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = { AWS = "*" } # finds
      }]
  })
}

resource "aws_iam_role" "r51" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = { AWS = ["*"] } # finds
      }]
  })
}

resource "aws_iam_role" "r52" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = { Service = "ec2.amazonaws.com" }
      }, {
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = { AWS = ["arn:aws:iam::123456789012:root", "*"] } # finds
      }]
  })
}

data "aws_iam_policy_document" "r53" {
  statement {
    actions = ["sts:AssumeRole"]
    principals { # finds
      type = "AWS"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "r54" {
  statement {
    actions = ["sts:AssumeRole", "sts:TagSession"]
    principals { # finds
      type = "*"
      identifiers = ["*"]
    }
  }
}
