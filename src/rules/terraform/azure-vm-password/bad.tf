resource "azurerm_linux_virtual_machine" "r104" {
  disable_password_authentication = false # finds
}

resource "azurerm_linux_virtual_machine_scale_set" "r105" {
  disable_password_authentication = false # finds
}

resource "azurerm_virtual_machine" "r106" {
  os_profile_linux_config {
    disable_password_authentication = false # finds
  }
}
