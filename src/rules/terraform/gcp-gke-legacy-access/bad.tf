resource "google_container_cluster" "r210" {
  enable_legacy_abac = true # finds
}

resource "google_container_cluster" "r211" {
  enable_legacy_abac = "true" # finds
}

resource "google_container_cluster" "r212" {
  master_auth {
    client_certificate_config {
      issue_client_certificate = true # finds
    }
  }
}

resource "google_container_cluster" "r213" {
  master_auth {
    username = "admin"
    password = "correct-horse-7-battery" # finds
  }
}
