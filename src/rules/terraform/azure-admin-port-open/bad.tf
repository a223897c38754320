resource "azurerm_network_security_rule" "r1" {
  access = "Allow"
  direction = "Inbound"
  destination_port_range = "22"
  source_address_prefix = "*" # finds
}

resource "azurerm_network_security_rule" "r2" {
  access = "Allow"
  direction = "Inbound"
  destination_port_range = 3389
  source_address_prefix = "Internet" # finds
}

resource "azurerm_network_security_rule" "r3" {
  access = "Allow"
  direction = "Inbound"
  destination_port_range = "*"
  source_address_prefix = "0.0.0.0/0" # finds
}

resource "azurerm_network_security_group" "r4" {
  security_rule {
    access = "Allow"
    direction = "Inbound"
    destination_port_range = "22"
    source_address_prefix = "*" # finds
  }
}

resource "azurerm_network_security_group" "r5" {
  security_rule {
    access = "Allow"
    direction = "Inbound"
    destination_port_ranges = ["443", "3389"]
    source_address_prefix = "Any" # finds
  }
}

variable "from" {
  default = "*"
}

resource "azurerm_network_security_rule" "r6" {
  access = "Allow"
  direction = "Inbound"
  destination_port_range = 22
  source_address_prefix = var.from # finds
}
