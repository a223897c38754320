resource "aws_lambda_permission" "r164" {
  action = "lambda:InvokeFunction"
  principal = "s3.amazonaws.com"
}

resource "aws_lambda_permission" "r165" {
  action = "lambda:InvokeFunction"
  principal = "*"
  source_arn = var.arn
}

resource "aws_lambda_permission" "r166" {
  action = "lambda:InvokeFunction"
  principal = "*"
  principal_org_id = "o-1"
}

resource "aws_lambda_permission" "r167" {
  action = "lambda:InvokeFunction"
  principal = var.who
}

resource "aws_lambda_permission" "r168" {
  action = "lambda:InvokeFunction"
  principal = "123456789012"
}

resource "aws_lambda_permission" "r169" {
  action = "lambda:InvokeFunctionUrl"
  principal = "*"
  function_url_auth_type = "NONE"
}
