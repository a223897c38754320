resource "azurerm_storage_container" "r28" {
  container_access_type = "private"
}

resource "azurerm_storage_container" "r29" {
  container_access_type = var.access
}

resource "azurerm_storage_container" "r30" {
  name = "a"
}

resource "azurerm_storage_account" "r31" {
  allow_nested_items_to_be_public = false
}

resource "azurerm_storage_account" "r32" {
  allow_blob_public_access = false
}
