resource "aws_iam_policy" "r16" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        NotAction = "iam:*" # finds
        Resource = "*"
      }]
  })
}

resource "aws_iam_role_policy" "r17" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        NotAction = ["iam:*", "sts:*"] # finds
        Resource = "*"
      }]
  })
}

data "aws_iam_policy_document" "r18" {
  statement {
    not_actions = ["iam:*"] # finds
    resources = ["*"]
  }
}
