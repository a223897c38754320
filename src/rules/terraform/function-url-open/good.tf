resource "aws_lambda_function_url" "r184" {
  authorization_type = "AWS_IAM"
}

resource "aws_lambda_function_url" "r185" {
  authorization_type = var.auth
}

resource "aws_api_gateway_method" "r186" {
  authorization = "NONE"
}
