resource "azurerm_network_security_rule" "r7" {
  access = "Allow"
  direction = "Inbound"
  protocol = "Tcp"
  destination_port_range = "22"
  source_address_prefix = "10.0.0.0/8"
}

resource "azurerm_network_security_rule" "r8" {
  access = "Deny"
  direction = "Inbound"
  protocol = "Tcp"
  destination_port_range = "22"
  source_address_prefix = "*"
}

resource "azurerm_network_security_rule" "r9" {
  access = "Allow"
  direction = "Outbound"
  protocol = "Tcp"
  destination_port_range = "22"
  source_address_prefix = "*"
}

resource "azurerm_network_security_rule" "r10" {
  access = "Allow"
  direction = "Inbound"
  protocol = "Tcp"
  destination_port_range = "443"
  source_address_prefix = "*"
}

resource "azurerm_network_security_rule" "r11" {
  access = "Allow"
  direction = "Inbound"
  protocol = "Tcp"
  destination_port_range = "22"
  source_address_prefix = var.office
}

resource "azurerm_network_security_rule" "r12" {
  access = "Allow"
  direction = "Inbound"
  protocol = "Tcp"
  destination_port_range = "22"
  source_address_prefix = "VirtualNetwork"
}

resource "azurerm_network_security_rule" "r13" {
  access = "Allow"
  direction = "Inbound"
  protocol = "Tcp"
  destination_port_range = "2200"
  source_address_prefix = "*"
}
