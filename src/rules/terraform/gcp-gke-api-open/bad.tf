resource "google_container_cluster" "r200" { # finds
  name = "x"
}

resource "google_container_cluster" "r201" {
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = "0.0.0.0/0" # finds
    }
  }
}

resource "google_container_cluster" "r202" { # finds
  location = "x"
}

resource "google_container_cluster" "r203" {
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = "10.0.0.0/8"
    }
    cidr_blocks {
      cidr_block = "0.0.0.0/0" # finds
    }
  }
}
