resource "azurerm_container_registry" "r137" {
  admin_enabled = false
}

resource "azurerm_container_registry" "r138" {
  name = "x"
}

resource "azurerm_container_registry" "r139" {
  admin_enabled = var.admin
}

resource "azurerm_container_registry" "r140" {
  anonymous_pull_enabled = false
}

resource "azurerm_container_group" "r141" {
  admin_enabled = true
}

resource "azurerm_container_registry" "r142" {
  sku = "Premium"
}
