resource "azurerm_role_definition" "r117" {
  permissions {
    actions = ["Microsoft.Compute/*/read"]
  }
}

resource "azurerm_role_definition" "r118" {
  permissions {
    actions = ["*/read"]
  }
}

resource "azurerm_role_definition" "r119" {
  permissions {
    actions = var.actions
  }
}

resource "azurerm_role_definition" "r120" {
  permissions {
    not_actions = ["*"]
  }
}

resource "azurerm_role_definition" "r121" {
  name = "*"
}

resource "azurerm_role_assignment" "r122" {
  role_definition_name = "Reader"
}
