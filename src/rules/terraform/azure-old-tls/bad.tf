resource "azurerm_storage_account" "r26" {
  min_tls_version = "TLS1_0" # finds
}

resource "azurerm_storage_account" "r27" {
  min_tls_version = "TLS1_1" # finds
}

resource "azurerm_mssql_server" "r28" {
  minimum_tls_version = "1.0" # finds
}

resource "azurerm_redis_cache" "r29" {
  minimum_tls_version = "1.1" # finds
}

resource "azurerm_postgresql_server" "r30" {
  ssl_minimal_tls_version_enforced = "TLSEnforcementDisabled" # finds
}

resource "azurerm_linux_web_app" "r31" {
  site_config {
    minimum_tls_version = "1.0" # finds
  }
}

resource "azurerm_app_service" "r32" {
  site_config {
    min_tls_version = "1.1" # finds
  }
}
