resource "google_compute_ssl_policy" "r258" {
  min_tls_version = "TLS_1_2"
}

resource "google_compute_ssl_policy" "r259" {
  min_tls_version = var.tls
}

resource "google_compute_target_https_proxy" "r260" {
  min_tls_version = "TLS_1_0"
}

resource "google_compute_region_ssl_policy" "r261" {
  min_tls_version = "TLS_1_2"
}

resource "google_compute_ssl_policy" "r262" {
  min_tls_version = "TLS_1_3"
}

resource "google_compute_ssl_certificate" "r263" {
  name = "x"
}
