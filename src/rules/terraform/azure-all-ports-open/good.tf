resource "azurerm_network_security_rule" "r19" {
  access = "Allow"
  direction = "Inbound"
  protocol = "Tcp"
  destination_port_range = "*"
  source_address_prefix = "10.0.0.0/8"
}

resource "azurerm_network_security_rule" "r20" {
  access = "Allow"
  direction = "Inbound"
  protocol = "Tcp"
  destination_port_range = "*"
  source_address_prefix = "AzureLoadBalancer"
}

resource "azurerm_network_security_rule" "r21" {
  access = "Deny"
  direction = "Inbound"
  protocol = "Tcp"
  destination_port_range = "*"
  source_address_prefix = "*"
}

resource "azurerm_network_security_rule" "r22" {
  access = "Allow"
  direction = "Outbound"
  protocol = "Tcp"
  destination_port_range = "*"
  source_address_prefix = "*"
}

resource "azurerm_network_security_rule" "r23" {
  access = "Allow"
  direction = "Inbound"
  protocol = "Tcp"
  destination_port_range = "443"
  source_address_prefix = "*"
}

resource "azurerm_network_security_rule" "r24" {
  access = "Allow"
  direction = "Inbound"
  protocol = "Icmp"
  destination_port_range = "*"
  source_address_prefix = "*"
}
