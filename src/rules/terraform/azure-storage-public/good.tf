resource "azurerm_storage_container" "r20" {
  container_access_type = "private"
}

resource "azurerm_storage_container" "r21" {
  name = "blob"
}

resource "azurerm_storage_account" "r22" {
  allow_nested_items_to_be_public = false
}

resource "azurerm_storage_account" "r23" {
  allow_blob_public_access = false
}

resource "azurerm_storage_account" "r24" {
  name = "public"
}

resource "azurerm_storage_container" "r25" {
  container_access_type = var.access
}
