resource "aws_iam_openid_connect_provider" "hub" {
  url = "https://token.actions.githubusercontent.com"
}

resource "aws_iam_openid_connect_provider" "eks" {
  url = aws_eks_cluster.a.identity[0].oidc[0].issuer
}

resource "aws_iam_role" "r8" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sts:AssumeRoleWithWebIdentity"
        Principal = { Federated = "arn:aws:iam::${var.account}:oidc-provider/token.actions.githubusercontent.com" }
        Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:acme/web:*" } }
      }]
  })
}

resource "aws_iam_role" "r9" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sts:AssumeRoleWithWebIdentity"
        Principal = { Federated = aws_iam_openid_connect_provider.hub.arn }
        Condition = {
          StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" }
          StringLike = { "token.actions.githubusercontent.com:sub" = ["repo:${var.org}/web:*"] }
        }
      }]
  })
}

resource "aws_iam_role" "r10" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sts:AssumeRoleWithWebIdentity"
        Principal = { Federated = aws_iam_openid_connect_provider.eks.arn }
        Condition = { StringEquals = { "${local.issuer}:sub" = "system:serviceaccount:a:b" } }
      }]
  })
}

resource "aws_iam_role" "r11" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sts:AssumeRoleWithWebIdentity"
        Principal = { Federated = aws_iam_openid_connect_provider.hub.arn }
        Condition = { StringEquals = { "token.actions.githubusercontent.com:repository_owner" = "acme" } }
      }]
  })
}

resource "aws_iam_role" "r12" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "sts:AssumeRoleWithWebIdentity"
        Principal = { Federated = "cognito-identity.amazonaws.com" }
      }]
  })
}

data "aws_iam_policy_document" "r13" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type = "Federated"
      identifiers = ["arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com"]
    }
    condition {
      test = "StringLike"
      variable = "token.actions.githubusercontent.com:sub"
      values = ["repo:acme/web:ref:refs/heads/main"]
    }
  }
}

data "aws_iam_policy_document" "r14" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type = "Federated"
      identifiers = [aws_iam_openid_connect_provider.hub.arn]
    }
    condition {
      test = "StringLike"
      variable = "token.actions.githubusercontent.com:aud"
      values = ["sts.amazonaws.com"]
    }
    condition {
      test = "StringLike"
      variable = "${local.issuer}:sub"
      values = ["repo:acme/web:*"]
    }
  }
}

data "aws_iam_policy_document" "r15" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type = "Federated"
      identifiers = [aws_iam_openid_connect_provider.hub.arn]
    }
    condition {
      test = "StringLike"
      variable = var.claim
      values = ["repo:acme/web:*"]
    }
  }
}

data "aws_iam_policy_document" "r16" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type = "Federated"
      identifiers = [aws_iam_openid_connect_provider.eks.arn]
    }
  }
}
