resource "aws_api_gateway_method" "r85" {
  http_method = "GET"
  authorization = "NONE" # finds
}

resource "aws_api_gateway_method" "r86" {
  http_method = "POST"
  authorization = "NONE" # finds
}

resource "aws_api_gateway_method" "r87" {
  http_method = "ANY"
  authorization = "NONE" # finds
}

resource "aws_api_gateway_method" "r88" {
  http_method = "DELETE"
  authorization = "NONE" # finds
}

resource "aws_apigatewayv2_route" "r89" {
  authorization_type = "NONE" # finds
}

resource "aws_api_gateway_method" "r90" {
  http_method = "PUT"
  authorization = "NONE" # finds
  api_key_required = false
}
