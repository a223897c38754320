resource "aws_iam_account_password_policy" "r82" {
  minimum_password_length = 8 # finds
}

resource "aws_iam_account_password_policy" "r83" { # finds
  require_symbols = true
}

resource "aws_iam_account_password_policy" "r84" {
  minimum_password_length = 13 # finds
}
