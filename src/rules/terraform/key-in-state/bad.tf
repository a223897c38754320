resource "tls_private_key" "r76" { # finds
  algorithm = "RSA"
}

resource "tls_private_key" "r77" { # finds
  algorithm = "ED25519"
}

resource "aws_iam_access_key" "r78" { # finds
  user = "a"
}
