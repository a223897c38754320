resource "azurerm_storage_account" "r70" {
  network_rules {
    default_action = "Deny"
  }
}

resource "azurerm_storage_account_network_rules" "r71" {
  default_action = "Deny"
}

resource "azurerm_key_vault" "r72" {
  network_acls {
    default_action = "Deny"
  }
}

resource "azurerm_key_vault" "r73" {
  name = "Allow"
}

resource "azurerm_storage_account" "r74" {
  name = "x"
}

resource "azurerm_key_vault" "r75" {
  network_acls {
    default_action = var.action
  }
}
