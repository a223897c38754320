resource "aws_lambda_permission" "r170" {
  principal = "s3.amazonaws.com" # finds
}

resource "aws_lambda_permission" "r171" {
  principal = "sns.amazonaws.com" # finds
}

resource "aws_lambda_permission" "r172" {
  principal = "events.amazonaws.com" # finds
}

resource "aws_lambda_permission" "r173" {
  principal = "apigateway.amazonaws.com" # finds
}

resource "aws_lambda_permission" "r174" {
  principal = "logs.amazonaws.com" # finds
}

resource "aws_lambda_permission" "r175" {
  principal = "iot.amazonaws.com" # finds
}
