resource "aws_cloudfront_distribution" "r79" {
  default_cache_behavior {
    viewer_protocol_policy = "allow-all" # finds
  }
}

resource "aws_cloudfront_distribution" "r80" {
  default_cache_behavior {
    viewer_protocol_policy = "https-only"
  }
  ordered_cache_behavior {
    viewer_protocol_policy = "allow-all" # finds
  }
  ordered_cache_behavior {
    viewer_protocol_policy = "allow-all" # finds
  }
}
