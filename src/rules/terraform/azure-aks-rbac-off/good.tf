resource "azurerm_kubernetes_cluster" "r80" {
  role_based_access_control_enabled = true
}

resource "azurerm_kubernetes_cluster" "r81" {
  name = "x"
}

resource "azurerm_kubernetes_cluster" "r82" {
  role_based_access_control {
    enabled = true
  }
}

resource "azurerm_kubernetes_cluster" "r83" {
  role_based_access_control_enabled = var.rbac
}

resource "azurerm_kubernetes_cluster_node_pool" "r84" {
  role_based_access_control_enabled = false
}

resource "azurerm_kubernetes_cluster" "r85" {
  local_account_disabled = false
}
