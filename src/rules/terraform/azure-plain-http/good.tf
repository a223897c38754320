resource "azurerm_linux_web_app" "r46" {
  https_only = true
}

resource "azurerm_linux_web_app" "r47" {
  https_only = var.https
}

resource "azurerm_mysql_server" "r50" {
  ssl_enforcement_enabled = true
}

resource "azurerm_redis_cache" "r51" {
  non_ssl_port_enabled = false
}

resource "azurerm_redis_cache" "c" {
  name = "x"
}

resource "azurerm_service_plan" "p" {
  name = "x"
}
