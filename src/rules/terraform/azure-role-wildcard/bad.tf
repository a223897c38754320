resource "azurerm_role_definition" "r113" {
  permissions {
    actions = ["*"] # finds
  }
}

resource "azurerm_role_definition" "r114" {
  permissions {
    actions = ["Microsoft.Compute/*/read", "*"] # finds
  }
}

resource "azurerm_role_definition" "r115" {
  permissions {
    data_actions = ["*"] # finds
  }
}

resource "azurerm_role_definition" "r116" {
  permissions {
    not_actions = []
    actions = ["*"] # finds
  }
}
