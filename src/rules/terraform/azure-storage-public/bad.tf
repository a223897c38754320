resource "azurerm_storage_container" "r25" {
  container_access_type = "blob" # finds
}

resource "azurerm_storage_container" "r26" {
  container_access_type = "container" # finds
}

resource "azurerm_storage_account" "r27" {
  allow_blob_public_access = true # finds
}
