resource "aws_iam_role" "r64" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sts:AssumeRoleWithWebIdentity"
        Principal = { Federated = "arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com" }
        Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:acme/web:*" } }
      }]
  })
}

data "aws_iam_policy_document" "r65" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type = "Federated"
      identifiers = ["arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com"]
    }
    condition {
      test = "StringEquals"
      variable = "token.actions.githubusercontent.com:sub"
      values = ["repo:acme/web:ref:refs/heads/main"]
    }
  }
}

resource "aws_iam_role" "r66" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = { Service = "ec2.amazonaws.com" }
      }]
  })
}
