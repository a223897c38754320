resource "google_compute_firewall" "r79" {
  allow {
    protocol = "all"
  }
  source_ranges = ["0.0.0.0/0"] # finds
}

resource "google_compute_firewall" "r80" {
  allow {
    protocol = "tcp"
  }
  source_ranges = ["0.0.0.0/0"] # finds
}

resource "google_compute_firewall" "r81" {
  allow {
    protocol = "udp"
  }
  source_ranges = ["0.0.0.0/0"] # finds
}

resource "google_compute_firewall" "r82" {
  allow {
    protocol = "tcp"
    ports = ["0-65535"]
  }
  source_ranges = ["0.0.0.0/0"] # finds
}

resource "google_compute_firewall" "r83" {
  allow {
    protocol = "tcp"
    ports = ["1-65535"]
  }
  source_ranges = ["0.0.0.0/0"] # finds
}

resource "google_compute_firewall" "r84" {
  allow {
    protocol = "all"
  }
  source_ranges = ["::/0"] # finds
}
