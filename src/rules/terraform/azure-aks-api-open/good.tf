resource "azurerm_kubernetes_cluster" "r90" {
  private_cluster_enabled = true
}

resource "azurerm_kubernetes_cluster" "r91" {
  private_cluster_enabled = var.private
}

resource "azurerm_kubernetes_cluster" "r92" {
  api_server_authorized_ip_ranges = ["203.0.113.0/24"]
}

resource "azurerm_kubernetes_cluster" "r93" {
  api_server_access_profile {
    authorized_ip_ranges = var.office
  }
}

resource "azurerm_kubernetes_cluster_node_pool" "r94" {
  name = "x"
}

resource "azurerm_kubernetes_cluster" "r95" {
  dynamic "api_server_access_profile" {
    for_each = var.ranges
    content {
      authorized_ip_ranges = var.ranges
    }
  }
}
