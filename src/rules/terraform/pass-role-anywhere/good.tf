resource "aws_iam_policy" "r26" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "iam:PassRole"
        Resource = aws_iam_role.a.arn
      }]
  })
}

resource "aws_iam_policy" "r27" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "iam:PassRole"
        Resource = "*"
        Condition = { StringEquals = { "iam:PassedToService" = "ecs-tasks.amazonaws.com" } }
      }]
  })
}

data "aws_iam_policy_document" "r28" {
  statement {
    actions = ["iam:PassRole"]
    resources = [var.role]
  }
}

resource "aws_iam_policy" "r29" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "iam:GetRole"
        Resource = "*"
      }]
  })
}
