resource "aws_kms_key" "r187" { # finds
  description = "a"
}

resource "aws_kms_key" "r188" {
  enable_key_rotation = false # finds
}

resource "aws_kms_key" "r189" { # finds
  customer_master_key_spec = "SYMMETRIC_DEFAULT"
}

resource "aws_kms_key" "r190" { # finds
  key_usage = "ENCRYPT_DECRYPT"
}

resource "aws_kms_key" "r191" {
  enable_key_rotation = "false" # finds
}
