resource "azurerm_kubernetes_cluster" "r86" { # finds
  name = "x"
}

resource "azurerm_kubernetes_cluster" "r87" {
  private_cluster_enabled = false # finds
}

resource "azurerm_kubernetes_cluster" "r88" {
  api_server_authorized_ip_ranges = ["0.0.0.0/0"] # finds
}

resource "azurerm_kubernetes_cluster" "r89" {
  api_server_access_profile {
    authorized_ip_ranges = ["10.0.0.0/8", "0.0.0.0/0"] # finds
  }
}
