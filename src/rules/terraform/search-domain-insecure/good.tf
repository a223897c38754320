resource "aws_opensearch_domain" "r216" {
  encrypt_at_rest {
    enabled = true
  }
  domain_endpoint_options {
    enforce_https = true
  }
}

resource "aws_opensearch_domain" "r217" {
  encrypt_at_rest {
    enabled = var.encrypted
  }
}

resource "aws_opensearchserverless_collection" "r218" {
  name = "a"
}
