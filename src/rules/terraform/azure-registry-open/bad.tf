resource "azurerm_container_registry" "r133" {
  admin_enabled = true # finds
}

resource "azurerm_container_registry" "r134" {
  anonymous_pull_enabled = true # finds
}

resource "azurerm_container_registry" "r135" {
  admin_enabled = "true" # finds
}

locals {
  admin = true
}

resource "azurerm_container_registry" "r136" {
  admin_enabled = local.admin # finds
}
