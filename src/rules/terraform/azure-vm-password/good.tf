resource "azurerm_linux_virtual_machine" "r107" {
  disable_password_authentication = true
}

resource "azurerm_linux_virtual_machine" "r108" {
  name = "x"
}

resource "azurerm_linux_virtual_machine" "r109" {
  disable_password_authentication = var.keys
}

resource "azurerm_virtual_machine" "r110" {
  os_profile_linux_config {
    disable_password_authentication = true
  }
}

resource "azurerm_windows_virtual_machine" "r111" {
  disable_password_authentication = false
}

resource "azurerm_virtual_machine" "r112" {
  name = "x"
}
