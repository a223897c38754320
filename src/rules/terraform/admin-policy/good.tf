resource "aws_iam_policy" "r8" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "s3:*"
        Resource = "*"
      }]
  })
}

resource "aws_iam_policy" "r9" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Deny"
        Action = "*"
        Resource = "*"
      }]
  })
}

resource "aws_iam_policy" "r10" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "*"
        Resource = aws_s3_bucket.a.arn
      }]
  })
}

resource "aws_iam_policy" "r11" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "*"
        Resource = "*"
        Condition = { StringEquals = { "aws:ResourceTag/team" = "a" } }
      }]
  })
}

data "aws_iam_policy_document" "r12" {
  statement {
    effect = "Deny"
    actions = ["*"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "r13" {
  statement {
    actions = ["*"]
    resources = ["*"]
    principals {
      type = "AWS"
      identifiers = [var.account]
    }
  }
}

data "aws_iam_policy_document" "scp" {
  statement {
    actions   = ["*"]
    resources = ["*"]
  }
}

resource "aws_organizations_policy" "r14" {
  content = data.aws_iam_policy_document.scp.json
}

resource "aws_vpc_endpoint" "r15" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "*"
        Resource = "*"
        Principal = "*"
      }]
  })
}
