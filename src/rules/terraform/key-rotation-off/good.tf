resource "aws_kms_key" "r192" {
  enable_key_rotation = true
}

resource "aws_kms_key" "r193" {
  enable_key_rotation = var.rotate
}

resource "aws_kms_key" "r194" {
  customer_master_key_spec = "RSA_2048"
}

resource "aws_kms_key" "r195" {
  key_usage = "SIGN_VERIFY"
}

resource "aws_kms_alias" "r196" {
  name = "alias/a"
}

resource "aws_kms_key" "r197" {
  custom_key_store_id = "cks-1"
}
