resource "aws_iam_role_policy_attachment" "r37" {
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # finds
}

resource "aws_iam_user_policy_attachment" "r38" {
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # finds
}

resource "aws_iam_group_policy_attachment" "r39" {
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # finds
}

resource "aws_iam_role" "r40" {
  managed_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"] # finds
}

resource "aws_iam_role_policy_attachment" "r41" {
  policy_arn = "arn:aws-cn:iam::aws:policy/IAMFullAccess" # finds
}

resource "aws_iam_role_policy_attachment" "r42" {
  policy_arn = "arn:${var.partition}:iam::aws:policy/AdministratorAccess" # finds
}
