resource "azurerm_storage_account" "r33" {
  https_traffic_only_enabled = false # finds
}

resource "azurerm_storage_account" "r34" {
  enable_https_traffic_only = false # finds
}

resource "azurerm_storage_account" "r35" {
  min_tls_version = "TLS1_0" # finds
}

resource "azurerm_mssql_server" "r36" {
  minimum_tls_version = "1.1" # finds
}

resource "azurerm_redis_cache" "r37" {
  minimum_tls_version = "1.0" # finds
}
