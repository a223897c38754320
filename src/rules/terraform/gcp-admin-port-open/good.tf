resource "google_compute_firewall" "r72" {
  allow {
    protocol = "tcp"
    ports = ["22"]
  }
  source_ranges = ["10.0.0.0/8"]
}

resource "google_compute_firewall" "r73" {
  allow {
    protocol = "tcp"
    ports = ["443"]
  }
  source_ranges = ["0.0.0.0/0"]
}

resource "google_compute_firewall" "r74" {
  allow {
    protocol = "tcp"
    ports = ["22"]
  }
  source_ranges = ["35.235.240.0/20"]
}

resource "google_compute_firewall" "r75" {
  allow {
    protocol = "tcp"
    ports = ["22"]
  }
  source_ranges = var.office
}

resource "google_compute_firewall" "r76" {
  direction = "EGRESS"
  allow {
    protocol = "tcp"
    ports = ["22"]
  }
  source_ranges = ["0.0.0.0/0"]
}

resource "google_compute_firewall" "r77" {
  disabled = true
  allow {
    protocol = "tcp"
    ports = ["22"]
  }
  source_ranges = ["0.0.0.0/0"]
}

resource "google_compute_firewall" "r78" {
  deny {
    protocol = "tcp"
    ports = ["22"]
  }
  source_ranges = ["0.0.0.0/0"]
}
