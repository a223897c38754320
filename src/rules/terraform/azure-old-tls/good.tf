resource "azurerm_storage_account" "r33" {
  min_tls_version = "TLS1_2"
}

resource "azurerm_storage_account" "r34" {
  name = "x"
}

resource "azurerm_mssql_server" "r35" {
  minimum_tls_version = "1.2"
}

resource "azurerm_redis_cache" "r36" {
  minimum_tls_version = var.tls
}

resource "azurerm_postgresql_server" "r37" {
  ssl_minimal_tls_version_enforced = "TLS1_2"
}

resource "azurerm_linux_web_app" "r38" {
  site_config {
    minimum_tls_version = "1.3"
  }
}

resource "azurerm_linux_web_app" "r39" {
  version = "1.0"
}
