resource "google_compute_firewall" "r66" {
  allow {
    protocol = "tcp"
    ports = ["22"]
  }
  source_ranges = ["0.0.0.0/0"] # finds
}

resource "google_compute_firewall" "r67" {
  allow {
    protocol = "tcp"
    ports = ["3389"]
  }
  source_ranges = ["0.0.0.0/0"] # finds
}

resource "google_compute_firewall" "r68" {
  allow {
    protocol = "tcp"
    ports = ["20-25"]
  }
  source_ranges = ["0.0.0.0/0"] # finds
}

resource "google_compute_firewall" "r69" {
  allow {
    protocol = "tcp"
    ports = ["80", "22"]
  }
  source_ranges = ["0.0.0.0/0"] # finds
}

resource "google_compute_firewall" "r70" {
  allow {
    protocol = "tcp"
    ports = [22]
  }
  source_ranges = ["::/0"] # finds
}

resource "google_compute_firewall" "r71" {
  allow {
    protocol = "tcp"
    ports = ["22"]
  }
  source_ranges = ["10.0.0.0/8", "0.0.0.0/0"] # finds
}
