resource "azurerm_kubernetes_cluster" "r76" {
  role_based_access_control_enabled = false # finds
}

resource "azurerm_kubernetes_cluster" "r77" {
  role_based_access_control_enabled = "false" # finds
}

resource "azurerm_kubernetes_cluster" "r78" {
  role_based_access_control {
    enabled = false # finds
  }
}

locals {
  rbac = false
}

resource "azurerm_kubernetes_cluster" "r79" {
  role_based_access_control_enabled = local.rbac # finds
}
