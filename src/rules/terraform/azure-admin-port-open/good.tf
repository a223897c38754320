resource "azurerm_network_security_rule" "r7" {
  access = "Allow"
  direction = "Inbound"
  destination_port_range = "22"
  source_address_prefix = "10.0.0.0/8"
}

resource "azurerm_network_security_rule" "r8" {
  access = "Allow"
  direction = "Inbound"
  destination_port_range = "443"
  source_address_prefix = "*"
}

resource "azurerm_network_security_rule" "r9" {
  access = "Deny"
  direction = "Inbound"
  destination_port_range = "22"
  source_address_prefix = "*"
}

resource "azurerm_network_security_rule" "r10" {
  access = "Allow"
  direction = "Outbound"
  destination_port_range = "22"
  source_address_prefix = "*"
}

resource "azurerm_network_security_group" "r11" {
  security_rule {
    access = "Allow"
    direction = "Inbound"
    destination_port_range = "22"
    source_address_prefix = "VirtualNetwork"
  }
}

resource "azurerm_network_security_group" "r12" {
  security_rule {
    access = "Allow"
    direction = "Inbound"
    destination_port_ranges = ["80", "443"]
    source_address_prefix = "*"
  }
}

variable "from" {
  type = string
}

resource "azurerm_network_security_rule" "r13" {
  access = "Allow"
  direction = "Inbound"
  destination_port_range = 22
  source_address_prefix = var.from
}
