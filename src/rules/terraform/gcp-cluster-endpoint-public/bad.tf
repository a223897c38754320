resource "google_container_cluster" "r117" { # finds
  name = "a"
}

resource "google_container_cluster" "r118" {
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = "0.0.0.0/0" # finds
    }
  }
}

resource "google_container_cluster" "r119" {
  private_cluster_config {
    enable_private_endpoint = false # finds
  }
}
