resource "azurerm_linux_web_app" "r40" {
  https_only = false # finds
}

resource "azurerm_windows_web_app" "r41" { # finds
  name = "x"
}

resource "azurerm_mysql_server" "r44" {
  ssl_enforcement_enabled = false # finds
}

resource "azurerm_redis_cache" "r45" {
  enable_non_ssl_port = true # finds
}

resource "azurerm_function_app" "f" {
  https_only = "false" # finds
}

resource "azurerm_redis_cache" "c" {
  non_ssl_port_enabled = true # finds
}
