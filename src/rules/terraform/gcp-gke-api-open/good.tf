resource "google_container_cluster" "r204" {
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = "203.0.113.0/24"
    }
  }
}

resource "google_container_cluster" "r205" {
  private_cluster_config {
    enable_private_endpoint = true
  }
}

resource "google_container_cluster" "r206" {
  private_cluster_config {
    enable_private_endpoint = var.private
  }
}

resource "google_container_node_pool" "r207" {
  name = "x"
}

resource "google_container_cluster" "r208" {
  dynamic "master_authorized_networks_config" {
    for_each = var.networks
    content {
    }
  }
}

resource "google_container_cluster" "r209" {
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = var.office
    }
  }
}
