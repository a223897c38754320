resource "google_compute_ssl_policy" "r254" {
  min_tls_version = "TLS_1_0" # finds
}

resource "google_compute_ssl_policy" "r255" {
  min_tls_version = "TLS_1_1" # finds
}

resource "google_compute_ssl_policy" "r256" { # finds
  profile = "MODERN"
}

resource "google_compute_region_ssl_policy" "r257" {
  min_tls_version = "TLS_1_0" # finds
}
