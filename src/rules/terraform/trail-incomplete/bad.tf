resource "aws_cloudtrail" "r102" {
  is_multi_region_trail = false # finds
  enable_log_file_validation = true
}

resource "aws_cloudtrail" "r103" {
  is_multi_region_trail = true
  enable_log_file_validation = false # finds
}

resource "aws_cloudtrail" "r104" { # finds
  is_multi_region_trail = true
}

resource "aws_cloudtrail" "r105" { # finds
  enable_log_file_validation = true
}
