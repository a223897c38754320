resource "google_compute_instance" "r232" {
  service_account {
    scopes = ["cloud-platform"] # finds
  }
}

resource "google_compute_instance" "r233" {
  service_account {
    scopes = ["https://www.googleapis.com/auth/cloud-platform"] # finds
  }
}

resource "google_compute_instance_template" "r234" {
  service_account {
    scopes = ["cloud-platform"] # finds
  }
}

resource "google_compute_instance" "r235" {
  service_account {
    scopes = ["logging-write", "cloud-platform"] # finds
  }
}
