resource "aws_opensearch_domain" "r28" {
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "es:*"
        Principal = { AWS = var.role }
        Resource = "*"
      }]
  })
}

resource "aws_opensearch_domain" "r29" {
  vpc_options {
    subnet_ids = var.subnets
  }
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "es:*"
        Principal = "*"
        Resource = "*"
      }]
  })
}

resource "aws_opensearch_domain" "r30" {
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "es:*"
        Principal = "*"
        Resource = "*"
        Condition = { IpAddress = { "aws:SourceIp" = ["203.0.113.0/24"] } }
      }]
  })
}

resource "aws_opensearch_domain" "r31" {
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Deny"
        Action = "es:*"
        Principal = "*"
        Resource = "*"
      }]
  })
}

resource "aws_opensearch_domain" "r32" {
  advanced_security_options {
    enabled = true
  }
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "es:*"
        Principal = "*"
        Resource = "*"
      }]
  })
}

resource "aws_opensearch_domain" "r33" {
  access_policies = data.aws_iam_policy_document.a.json
}
