resource "aws_iam_policy" "r1" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "s3:*" # finds
        Resource = "*"
      }]
  })
}

resource "aws_iam_policy" "r2" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "dynamodb:*" # finds
        Resource = "*"
      }]
  })
}

resource "aws_iam_policy" "r3" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "ec2:*" # finds
        Resource = "*"
      }]
  })
}

resource "aws_iam_role_policy" "r4" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = ["logs:PutLogEvents", "kms:*"] # finds
        Resource = ["*"]
      }]
  })
}

data "aws_iam_policy_document" "r5" {
  statement {
    actions = ["secretsmanager:*"] # finds
    resources = ["*"]
  }
}

resource "aws_iam_role" "r6" {
  inline_policy {
    policy = jsonencode({
      Version = "2012-10-17"
      Statement = [{
          Effect = "Allow"
          Action = "sqs:*" # finds
          Resource = "*"
        }]
    })
  }
}
