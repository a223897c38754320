resource "google_container_cluster" "r120" {
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = "203.0.113.0/24"
    }
  }
}

resource "google_container_cluster" "r121" {
  private_cluster_config {
    enable_private_endpoint = true
  }
}

resource "google_container_cluster" "r122" {
  master_authorized_networks_config {}
}

resource "google_container_node_pool" "r123" {
  cluster = "a"
}
