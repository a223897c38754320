resource "aws_iam_policy" "r23" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "iam:PassRole" # finds
        Resource = "*"
      }]
  })
}

resource "aws_iam_role_policy" "r24" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = ["ec2:Run*", "iam:PassRole"] # finds
        Resource = ["*"]
      }]
  })
}

data "aws_iam_policy_document" "r25" {
  statement {
    actions = ["iam:PassRole"] # finds
    resources = ["*"]
  }
}
