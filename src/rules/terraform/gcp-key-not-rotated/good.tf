resource "google_kms_crypto_key" "r279" {
  rotation_period = "7776000s"
}

resource "google_kms_crypto_key" "r280" {
  rotation_period = var.period
}

resource "google_kms_crypto_key" "r281" {
  purpose = "ASYMMETRIC_SIGN"
}

resource "google_kms_crypto_key" "r282" {
  purpose = "MAC"
}

resource "google_kms_key_ring" "r283" {
  name = "x"
}

resource "google_kms_crypto_key" "r284" {
  purpose = "ASYMMETRIC_DECRYPT"
}
