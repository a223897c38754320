resource "azurerm_mssql_server" "r128" {
  administrator_login_password = var.password
}

resource "azurerm_mssql_server" "r129" {
  administrator_login_password = random_password.p.result
}

resource "azurerm_windows_virtual_machine" "r130" {
  admin_password = azurerm_key_vault_secret.s.value
}

resource "azurerm_mssql_server" "r131" {
  administrator_login = "admin-name"
}

provider "azurerm" {
  client_secret = var.secret
}

resource "azurerm_mssql_server" "r132" {
  administrator_login_password = null
}
