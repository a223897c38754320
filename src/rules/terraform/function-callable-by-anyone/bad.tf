resource "aws_lambda_permission" "r161" {
  action = "lambda:InvokeFunction"
  principal = "*" # finds
}

resource "aws_lambda_permission" "r162" {
  principal = "*" # finds
  action = "lambda:*"
}

resource "aws_lambda_permission" "r163" {
  function_name = aws_lambda_function.a.arn
  action = "lambda:InvokeFunction"
  principal = "*" # finds
}
