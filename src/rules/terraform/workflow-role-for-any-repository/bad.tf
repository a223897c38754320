resource "aws_iam_openid_connect_provider" "hub" {
  url = "https://token.actions.githubusercontent.com"
}

resource "aws_iam_role" "r1" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sts:AssumeRoleWithWebIdentity"
        Principal = { Federated = "arn:aws:iam::${var.account}:oidc-provider/token.actions.githubusercontent.com" } # finds
      }]
  })
}

resource "aws_iam_role" "r2" {
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

resource "aws_iam_role" "r3" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sts:AssumeRoleWithWebIdentity"
        Principal = { Federated = "arn:aws:iam::${var.account}:oidc-provider/token.actions.githubusercontent.com" }
        Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" } } # finds
      }]
  })
}

resource "aws_iam_role" "r4" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sts:AssumeRoleWithWebIdentity"
        Principal = { Federated = aws_iam_openid_connect_provider.hub.arn }
        Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" } } # finds
      }]
  })
}

data "aws_iam_policy_document" "r5" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals { # finds
      type = "Federated"
      identifiers = ["arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com"]
    }
  }
}

data "aws_iam_policy_document" "r6" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals { # finds
      type = "Federated"
      identifiers = [aws_iam_openid_connect_provider.hub.arn]
    }
    condition {
      test = "StringLike"
      variable = "token.actions.githubusercontent.com:aud"
      values = ["sts.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "r7" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals { # finds
      type = "Federated"
      identifiers = [aws_iam_openid_connect_provider.hub.arn]
    }
    condition {
      test = "StringLike"
      variable = "token.actions.githubusercontent.com:sub"
      values = ["*"]
    }
  }
}
