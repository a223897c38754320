resource "aws_api_gateway_method" "r91" {
  http_method = "OPTIONS"
  authorization = "NONE"
}

resource "aws_api_gateway_method" "r92" {
  http_method = "GET"
  authorization = "AWS_IAM"
}

resource "aws_api_gateway_method" "r93" {
  http_method = "GET"
  authorization = "NONE"
  api_key_required = true
}

resource "aws_api_gateway_method" "r94" {
  http_method = var.method
  authorization = "NONE"
}

resource "aws_api_gateway_method" "r95" {
  http_method = "GET"
  authorization = var.auth
}

resource "aws_apigatewayv2_route" "r96" {
  authorization_type = "JWT"
}
