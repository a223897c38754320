resource "azurerm_linux_virtual_machine" "r62" {
  admin_password = var.password
}

resource "azurerm_mssql_server" "r63" {
  administrator_login_password = random_password.a.result
}

resource "azurerm_mssql_server" "r64" {
  administrator_login_password = "changeme"
}

resource "azurerm_linux_virtual_machine" "r65" {
  disable_password_authentication = true
}
