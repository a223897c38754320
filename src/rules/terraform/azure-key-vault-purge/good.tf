resource "azurerm_key_vault" "r100" {
  purge_protection_enabled = true
}

resource "azurerm_key_vault" "r101" {
  purge_protection_enabled = var.protect
}

resource "azurerm_key_vault_key" "r102" {
  name = "x"
}

resource "azurerm_key_vault_secret" "r103" {
  name = "x"
}

data "azurerm_key_vault" "d" {
  name = "x"
}
