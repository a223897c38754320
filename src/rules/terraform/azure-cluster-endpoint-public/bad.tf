resource "azurerm_kubernetes_cluster" "r43" { # finds
  name = "a"
}

resource "azurerm_kubernetes_cluster" "r44" {
  private_cluster_enabled = false # finds
}
