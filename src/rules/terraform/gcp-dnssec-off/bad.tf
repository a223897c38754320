resource "google_dns_managed_zone" "r294" {
  dnssec_config {
    state = "off" # finds
  }
}

resource "google_dns_managed_zone" "r295" {
  visibility = "public"
  dnssec_config {
    state = "off" # finds
  }
}

resource "google_dns_managed_zone" "r296" {
  dnssec_config {
    state = "OFF" # finds
  }
}
