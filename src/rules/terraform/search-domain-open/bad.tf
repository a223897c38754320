resource "aws_opensearch_domain" "r25" {
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "es:*"
        Principal = "*" # finds
        Resource = "*"
      }]
  })
}

resource "aws_elasticsearch_domain" "r26" {
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = "es:*"
        Principal = { AWS = "*" } # finds
        Resource = "*"
      }]
  })
}

resource "aws_opensearch_domain" "r27" {
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [{
        Effect = "Allow"
        Action = ["es:ESHttpGet"]
        Principal = { AWS = ["*"] } # finds
        Resource = "*"
      }]
  })
}
