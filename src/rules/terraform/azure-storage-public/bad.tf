resource "azurerm_storage_container" "r14" {
  container_access_type = "blob" # finds
}

resource "azurerm_storage_container" "r15" {
  container_access_type = "container" # finds
}

resource "azurerm_storage_container" "r16" {
  container_access_type = "Blob" # finds
}

locals {
  access = "container"
}

resource "azurerm_storage_container" "r17" {
  container_access_type = local.access # finds
}

resource "azurerm_storage_account" "r18" {
  allow_nested_items_to_be_public = true # finds
}

resource "azurerm_storage_account" "r19" {
  allow_blob_public_access = true # finds
}
