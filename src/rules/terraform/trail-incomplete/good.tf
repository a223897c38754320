resource "aws_cloudtrail" "r106" {
  is_multi_region_trail = true
  enable_log_file_validation = true
}

resource "aws_cloudtrail" "r107" {
  is_multi_region_trail = var.all
  enable_log_file_validation = true
}

resource "aws_cloudwatch_log_group" "r108" {
  name = "a"
}
