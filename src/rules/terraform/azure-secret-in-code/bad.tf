resource "azurerm_mssql_server" "r123" {
  administrator_login_password = "correct-horse-7" # finds
}

resource "azurerm_postgresql_flexible_server" "r124" {
  administrator_password = "correct-horse-7" # finds
}

resource "azurerm_windows_virtual_machine" "r125" {
  admin_password = "correct-horse-7" # finds
}

resource "azurerm_virtual_machine" "r126" {
  os_profile {
    admin_password = "correct-horse-7" # finds
  }
}

provider "azurerm" {
  client_secret = "correct-horse-7" # finds
}

locals {
  word = "correct-horse-7"
}

resource "azurerm_mysql_server" "r127" {
  administrator_login_password = local.word # finds
}
