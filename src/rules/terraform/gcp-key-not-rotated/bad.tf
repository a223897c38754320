resource "google_kms_crypto_key" "r276" { # finds
  name = "x"
}

resource "google_kms_crypto_key" "r277" { # finds
  purpose = "ENCRYPT_DECRYPT"
}

resource "google_kms_crypto_key" "r278" { # finds
  rotation_period = null
}
