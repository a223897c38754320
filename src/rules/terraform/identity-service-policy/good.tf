resource "aws_iam_policy" "r33" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "iam:Get*"
        Resource = "*"
      }]
  })
}

resource "aws_iam_policy" "r34" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Deny"
        Action = "iam:*"
        Resource = "*"
      }]
  })
}

resource "aws_iam_policy" "r35" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "ec2:*"
        Resource = "*"
      }]
  })
}

data "aws_iam_policy_document" "r36" {
  statement {
    actions = ["iam:*"]
    resources = [var.role]
  }
}
