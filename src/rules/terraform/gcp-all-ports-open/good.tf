resource "google_compute_firewall" "r85" {
  allow {
    protocol = "all"
  }
  source_ranges = ["10.0.0.0/8"]
}

resource "google_compute_firewall" "r86" {
  allow {
    protocol = "icmp"
  }
  source_ranges = ["0.0.0.0/0"]
}

resource "google_compute_firewall" "r87" {
  allow {
    protocol = "tcp"
    ports = ["443"]
  }
  source_ranges = ["0.0.0.0/0"]
}

resource "google_compute_firewall" "r88" {
  direction = "EGRESS"
  allow {
    protocol = "all"
  }
  source_ranges = ["0.0.0.0/0"]
}

resource "google_compute_firewall" "r89" {
  allow {
    protocol = "tcp"
  }
  source_ranges = var.ranges
}

resource "google_compute_firewall" "r90" {
  allow {
    protocol = "esp"
  }
  source_ranges = ["0.0.0.0/0"]
}

resource "google_compute_firewall" "r91" {
  allow {
    protocol = "tcp"
    ports = var.ports
  }
  source_ranges = ["0.0.0.0/0"]
}
