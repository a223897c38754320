resource "aws_cloudfront_distribution" "r81" {
  default_cache_behavior {
    viewer_protocol_policy = "redirect-to-https"
  }
}

resource "aws_cloudfront_distribution" "r82" {
  default_cache_behavior {
    viewer_protocol_policy = "https-only"
  }
}

resource "aws_cloudfront_distribution" "r83" {
  default_cache_behavior {
    viewer_protocol_policy = var.policy
  }
}

resource "aws_cloudfront_distribution" "r84" {
  origin {
    origin_protocol_policy = "http-only"
  }
}
