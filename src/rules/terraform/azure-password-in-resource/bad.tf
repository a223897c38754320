resource "azurerm_linux_virtual_machine" "r58" {
  admin_password = "P@ssw0rd1234!" # finds
}

resource "azurerm_mssql_server" "r59" {
  administrator_login_password = "Geheim12345" # finds
}

resource "azurerm_postgresql_flexible_server" "r60" {
  administrator_password = "Geheim12345" # finds
}

resource "azurerm_virtual_machine" "r61" {
  os_profile {
    admin_password = "Geheim12345" # finds
  }
}
