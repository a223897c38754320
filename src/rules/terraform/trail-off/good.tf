resource "aws_cloudtrail" "r99" {
  enable_logging = true
}

resource "aws_cloudtrail" "r100" {
  name = "a"
}

resource "aws_cloudtrail" "r101" {
  enable_logging = var.on
}
