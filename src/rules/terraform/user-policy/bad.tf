resource "aws_iam_user_policy" "r67" { # finds
  user = "a"
}

resource "aws_iam_user_policy_attachment" "r68" { # finds
  user = aws_iam_user.a.name
}

resource "aws_iam_policy_attachment" "r69" {
  users = ["a"] # finds
}
