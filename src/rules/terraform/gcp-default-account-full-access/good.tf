resource "google_compute_instance" "r236" {
  service_account {
    email = "x@example.com"
    scopes = ["cloud-platform"]
  }
}

resource "google_compute_instance" "r237" {
  service_account {
    scopes = ["logging-write"]
  }
}

resource "google_compute_instance" "r238" {
  service_account {
    email = google_service_account.a.email
    scopes = ["cloud-platform"]
  }
}

resource "google_compute_instance" "r239" {
  name = "x"
}

resource "google_compute_instance" "r240" {
  service_account {
    scopes = var.scopes
  }
}

resource "google_compute_instance" "r241" {
  tags = ["cloud-platform"]
}
