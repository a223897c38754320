resource "aws_lb_listener" "r72" {
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}

resource "aws_lb_listener" "r73" {
  ssl_policy = "ELBSecurityPolicy-TLS-1-2-Ext-2018-06"
}

resource "aws_lb_listener" "r74" {
  ssl_policy = var.policy
}

resource "aws_cloudfront_distribution" "r75" {
  viewer_certificate {
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_api_gateway_domain_name" "r76" {
  security_policy = "TLS_1_2"
}

resource "aws_opensearch_domain" "r77" {
  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}

resource "aws_lb_listener" "r78" {
  ssl_policy = "ELBSecurityPolicy-FS-1-2-Res-2020-10"
}
