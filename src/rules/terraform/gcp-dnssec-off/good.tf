resource "google_dns_managed_zone" "r297" {
  dnssec_config {
    state = "on"
  }
}

resource "google_dns_managed_zone" "r298" {
  dnssec_config {
    state = "transfer"
  }
}

resource "google_dns_managed_zone" "r299" {
  visibility = "private"
  dnssec_config {
    state = "off"
  }
}

resource "google_dns_managed_zone" "r300" {
  name = "off"
}

resource "google_dns_managed_zone" "r301" {
  dnssec_config {
    state = var.state
  }
}

resource "google_dns_record_set" "r302" {
  name = "off"
}
