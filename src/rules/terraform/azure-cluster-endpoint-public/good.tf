resource "azurerm_kubernetes_cluster" "r45" {
  private_cluster_enabled = true
}

resource "azurerm_kubernetes_cluster" "r46" {
  api_server_access_profile {
    authorized_ip_ranges = ["203.0.113.0/24"]
  }
}

resource "azurerm_kubernetes_cluster" "r47" {
  api_server_authorized_ip_ranges = var.office
}

resource "azurerm_kubernetes_cluster" "r48" {
  private_cluster_enabled = var.private
}
