resource "azurerm_storage_account" "r64" {
  network_rules {
    default_action = "Allow" # finds
  }
}

resource "azurerm_storage_account_network_rules" "r65" {
  default_action = "Allow" # finds
}

resource "azurerm_key_vault" "r66" {
  network_acls {
    bypass = "None"
    default_action = "Allow" # finds
  }
}

resource "azurerm_cognitive_account" "r67" {
  network_acls {
    default_action = "Allow" # finds
  }
}

resource "azurerm_container_registry" "r68" {
  network_rule_set {
    default_action = "Allow" # finds
  }
}

locals {
  action = "allow"
}

resource "azurerm_key_vault" "r69" {
  network_acls {
    default_action = local.action # finds
  }
}
