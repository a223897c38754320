resource "aws_iam_group_policy" "r70" {
  group = "a"
}

resource "aws_iam_role_policy_attachment" "r71" {
  role = "a"
}

resource "aws_iam_policy_attachment" "r72" {
  roles = ["a"]
}

resource "aws_iam_policy_attachment" "r73" {
  users = []
}

resource "aws_iam_user" "r74" {
  name = "a"
}

resource "aws_iam_user_group_membership" "r75" {
  user = "a"
}
