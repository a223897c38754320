resource "google_container_cluster" "r214" {
  enable_legacy_abac = false
}

resource "google_container_cluster" "r215" {
  enable_legacy_abac = var.abac
}

resource "google_container_cluster" "r216" {
  master_auth {
    client_certificate_config {
      issue_client_certificate = false
    }
  }
}

resource "google_container_cluster" "r217" {
  master_auth {
    username = ""
    password = ""
  }
}

resource "google_container_cluster" "r218" {
  name = "x"
}

resource "google_container_node_pool" "r219" {
  enable_legacy_abac = true
}
