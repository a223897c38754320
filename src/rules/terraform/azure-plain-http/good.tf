resource "azurerm_linux_web_app" "r46" {
  https_only = true
}

resource "azurerm_linux_web_app" "r47" {
  https_only = var.https
}

resource "azurerm_storage_account" "r48" {
  name = "x"
}

resource "azurerm_storage_account" "r49" {
  https_traffic_only_enabled = true
}

resource "azurerm_mysql_server" "r50" {
  ssl_enforcement_enabled = true
}

resource "azurerm_redis_cache" "r51" {
  non_ssl_port_enabled = false
}
