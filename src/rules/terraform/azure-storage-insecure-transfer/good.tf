resource "azurerm_storage_account" "r38" {
  https_traffic_only_enabled = true
  min_tls_version = "TLS1_2"
}

resource "azurerm_storage_account" "r39" {
  name = "a"
}

resource "azurerm_storage_account" "r40" {
  min_tls_version = var.tls
}

resource "azurerm_mssql_server" "r41" {
  minimum_tls_version = "1.2"
}

resource "azurerm_storage_share" "r42" {
  enable_https_traffic_only = false
}
