resource "aws_iam_role" "r61" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sts:AssumeRoleWithWebIdentity"
        Principal = { Federated = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" } # finds
      }]
  })
}

resource "aws_iam_role" "r62" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sts:AssumeRoleWithWebIdentity"
        Principal = { Federated = "arn:aws:iam::${var.account}:oidc-provider/token.actions.githubusercontent.com" }
        Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:*" } } # finds
      }]
  })
}

data "aws_iam_policy_document" "r63" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals { # finds
      type = "Federated"
      identifiers = ["arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com"]
    }
  }
}
