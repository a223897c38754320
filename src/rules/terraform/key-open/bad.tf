resource "aws_kms_key" "r113" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "kms:Decrypt"
        Principal = "*" # finds
        Resource = "*"
      }]
  })
}

resource "aws_kms_key" "r114" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "kms:Decrypt"
        Principal = { AWS = "*" } # finds
        Resource = "*"
      }]
  })
}

resource "aws_kms_key" "r115" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "kms:Decrypt"
        Principal = { AWS = ["*"] } # finds
        Resource = "*"
      }]
  })
}

resource "aws_kms_external_key" "r116" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = ["kms:Decrypt"]
        Principal = { AWS = ["arn:aws:iam::123456789012:root", "*"] } # finds
        Resource = "*"
      }]
  })
}

data "aws_iam_policy_document" "r117" {
  statement {
    actions = ["kms:Decrypt"]
    resources = ["*"]
    principals { # finds
      type = "*"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "r118" {
  statement {
    effect = "Allow"
    actions = ["kms:Decrypt"]
    principals { # finds
      type = "AWS"
      identifiers = ["*"]
    }
  }
}
