resource "google_compute_firewall" "r143" {
  allow {
    protocol = "tcp"
    ports = ["22"]
  }
  source_ranges = ["0.0.0.0/0"] # finds
}

resource "google_compute_firewall" "r144" {
  allow {
    protocol = "tcp"
    ports = ["80", "3389"]
  }
  source_ranges = ["10.0.0.0/8", "0.0.0.0/0"] # finds
}

resource "google_compute_firewall" "r145" {
  allow {
    protocol = "tcp"
    ports = ["22"]
  }
  source_ranges = ["::/0"] # finds
}

resource "google_compute_firewall" "r146" {
  allow {
    protocol = "all"
  }
  source_ranges = ["0.0.0.0/0"] # finds
}

resource "google_compute_firewall" "r147" {
  allow {
    protocol = "tcp"
    ports = ["0-65535"]
  }
  source_ranges = ["0.0.0.0/0"] # finds
}

resource "google_compute_firewall" "r148" {
  direction = "INGRESS"
  allow {
    protocol = "tcp"
    ports = ["22"]
  }
  source_ranges = ["0.0.0.0/0"] # finds
}
