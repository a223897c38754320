resource "azurerm_network_security_rule" "r14" {
  access = "Allow"
  direction = "Inbound"
  protocol = "Tcp"
  destination_port_range = "*"
  source_address_prefix = "*" # finds
}

resource "azurerm_network_security_rule" "r15" {
  access = "Allow"
  direction = "Inbound"
  protocol = "Tcp"
  destination_port_range = "0-65535"
  source_address_prefix = "Internet" # finds
}

resource "azurerm_network_security_rule" "r16" {
  access = "Allow"
  direction = "Inbound"
  protocol = "*"
  destination_port_range = "*"
  source_address_prefix = "0.0.0.0/0" # finds
}

resource "azurerm_network_security_group" "r17" {
  security_rule {
    access = "Allow"
    direction = "Inbound"
    protocol = "Tcp"
    destination_port_range = "*"
    source_address_prefix = "*" # finds
  }
}

resource "azurerm_network_security_rule" "r18" {
  access = "Allow"
  direction = "Inbound"
  protocol = "Tcp"
  destination_port_ranges = ["*"]
  source_address_prefix = "::/0" # finds
}
