resource "aws_iam_policy" "r7" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "s3:*"
        Resource = aws_s3_bucket.a.arn
      }]
  })
}

resource "aws_iam_policy" "r8" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = ["s3:GetObject", "s3:List*"]
        Resource = "*"
      }]
  })
}

resource "aws_iam_policy" "r9" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = ["logs:*", "xray:*", "cloudwatch:*"]
        Resource = "*"
      }]
  })
}

resource "aws_iam_policy" "r10" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Deny"
        Action = "s3:*"
        Resource = "*"
      }]
  })
}

data "aws_iam_policy_document" "r11" {
  statement {
    actions = ["kms:*"]
    resources = ["*"]
    principals {
      type = "AWS"
      identifiers = [local.root]
    }
  }
}

resource "aws_iam_policy" "r12" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "ec2:*"
        Resource = "*"
        Condition = { StringEquals = { "aws:RequestedRegion" = "eu-west-1" } }
      }]
  })
}

resource "aws_kms_key" "r13" {
  enable_key_rotation = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "kms:*"
        Principal = { AWS = local.root }
        Resource = "*"
      }]
  })
}
