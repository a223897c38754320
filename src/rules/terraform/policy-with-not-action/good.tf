resource "aws_iam_policy" "r19" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Deny"
        NotAction = "iam:*"
        Resource = "*"
      }]
  })
}

resource "aws_iam_policy" "r20" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "s3:GetObject"
        Resource = "*"
      }]
  })
}

data "aws_iam_policy_document" "r21" {
  statement {
    effect = "Deny"
    not_actions = ["iam:*"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "r22" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        NotAction = "s3:DeleteBucket"
        Resource = aws_s3_bucket.a.arn
      }]
  })
}
