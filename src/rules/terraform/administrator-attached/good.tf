resource "aws_iam_role_policy_attachment" "r43" {
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_role_policy_attachment" "r44" {
  policy_arn = aws_iam_policy.a.arn
}

resource "aws_iam_role_policy_attachment" "r45" {
  policy_arn = var.policy
}

resource "aws_iam_role_policy_attachment" "r46" {
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess-Amplify"
}

resource "aws_iam_role_policy_attachment" "r47" {
  policy_arn = "arn:aws:iam::aws:policy/AmazonS3FullAccess"
}

resource "aws_iam_role" "r48" {
  managed_policy_arns = ["arn:aws:iam::aws:policy/IAMReadOnlyAccess"]
}
