resource "aws_lambda_function_url" "r182" {
  authorization_type = "NONE" # finds
}

locals {
  auth = "NONE"
}

resource "aws_lambda_function_url" "r183" {
  authorization_type = local.auth # finds
}
