resource "aws_iam_policy" "r1" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "*" # finds
        Resource = "*"
      }]
  })
}

resource "aws_iam_role_policy" "r2" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = ["s3:Get*", "*"] # finds
        Resource = ["*"]
      }]
  })
}

resource "aws_iam_user_policy" "r3" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "*:*" # finds
        Resource = "*"
      }]
  })
}

resource "aws_iam_group_policy" "r4" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = ["*"] # finds
        Resource = "*"
      }, {
        Effect = "Allow"
        Action = "s3:*"
        Resource = "*"
      }]
  })
}

resource "aws_iam_role" "r5" {
  inline_policy {
    policy = jsonencode({
      Version = "2012-10-17"
      Statement = [{
          Effect = "Allow"
          Action = "*" # finds
          Resource = "*"
        }]
    })
  }
}

data "aws_iam_policy_document" "r6" {
  statement {
    actions = ["*"] # finds
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "r7" {
  statement {
    effect = "Allow"
    actions = ["*"] # finds
    resources = ["arn:aws:s3:::a", "*"]
  }
}
