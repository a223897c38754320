resource "aws_iam_account_password_policy" "r85" {
  minimum_password_length = 14
}

resource "aws_iam_account_password_policy" "r86" {
  minimum_password_length = var.length
}

resource "aws_cognito_user_pool" "r87" {
  password_policy {
    minimum_length = 8
  }
}
