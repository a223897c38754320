resource "azurerm_key_vault" "r96" {
  purge_protection_enabled = false # finds
}

resource "azurerm_key_vault" "r97" { # finds
  name = "x"
}

resource "azurerm_key_vault" "r98" { # finds
  soft_delete_retention_days = 7
}

resource "azurerm_key_vault" "r99" {
  purge_protection_enabled = "false" # finds
}
