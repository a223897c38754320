resource "aws_lb_listener" "r66" {
  ssl_policy = "ELBSecurityPolicy-2016-08" # finds
}

resource "aws_lb_listener" "r67" {
  ssl_policy = "ELBSecurityPolicy-TLS-1-1-2017-01" # finds
}

resource "aws_alb_listener" "r68" {
  ssl_policy = "ELBSecurityPolicy-2015-05" # finds
}

resource "aws_cloudfront_distribution" "r69" {
  viewer_certificate {
    minimum_protocol_version = "TLSv1" # finds
  }
}

resource "aws_api_gateway_domain_name" "r70" {
  security_policy = "TLS_1_0" # finds
}

resource "aws_opensearch_domain" "r71" {
  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-0-2019-07" # finds
  }
}
