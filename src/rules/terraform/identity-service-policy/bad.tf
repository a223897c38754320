resource "aws_iam_policy" "r30" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "iam:*" # finds
        Resource = "*"
      }]
  })
}

resource "aws_iam_role_policy" "r31" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = ["ec2:*", "sts:*"] # finds
        Resource = ["*"]
      }]
  })
}

data "aws_iam_policy_document" "r32" {
  statement {
    actions = ["organizations:*"] # finds
    resources = ["*"]
  }
}
