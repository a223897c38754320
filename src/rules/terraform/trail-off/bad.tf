resource "aws_cloudtrail" "r97" {
  enable_logging = false # finds
}

resource "aws_cloudtrail" "r98" {
  include_global_service_events = false # finds
  is_multi_region_trail = false
}
