resource "aws_opensearch_domain" "r212" {
  encrypt_at_rest {
    enabled = false # finds
  }
}

resource "aws_opensearch_domain" "r213" { # finds
  domain_name = "a"
}

resource "aws_elasticsearch_domain" "r214" {
  encrypt_at_rest {
    enabled = true
  }
  node_to_node_encryption {
    enabled = false # finds
  }
}

resource "aws_opensearch_domain" "r215" {
  encrypt_at_rest {
    enabled = true
  }
  domain_endpoint_options {
    enforce_https = false # finds
  }
}
