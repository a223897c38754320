resource "aws_iam_access_key" "r79" {
  user = "a"
  pgp_key = "keybase:a"
}

resource "aws_key_pair" "r80" {
  public_key = var.key
}

ephemeral "tls_private_key" "a" {
  algorithm = "RSA"
}

data "tls_public_key" "r81" {
  private_key_openssh = var.key
}
