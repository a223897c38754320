resource "aws_lambda_permission" "r176" {
  principal = "s3.amazonaws.com"
  source_arn = aws_s3_bucket.a.arn
}

resource "aws_lambda_permission" "r177" {
  principal = "s3.amazonaws.com"
  source_account = var.account
}

resource "aws_lambda_permission" "r178" {
  principal = "123456789012"
}

resource "aws_lambda_permission" "r179" {
  principal = var.who
}

resource "aws_lambda_permission" "r180" {
  principal = "edgelambda.amazonaws.com"
}

resource "aws_lambda_permission" "r181" {
  principal = aws_iam_role.a.arn
}
