resource "azurerm_network_security_rule" "r1" {
  access = "Allow"
  direction = "Inbound"
  protocol = "Tcp"
  destination_port_range = "22"
  source_address_prefix = "*" # finds
}

resource "azurerm_network_security_rule" "r2" {
  access = "Allow"
  direction = "Inbound"
  protocol = "Tcp"
  destination_port_range = "3389"
  source_address_prefix = "0.0.0.0/0" # finds
}

resource "azurerm_network_security_rule" "r3" {
  access = "Allow"
  direction = "Inbound"
  protocol = "Tcp"
  destination_port_range = "20-25"
  source_address_prefix = "Internet" # finds
}

resource "azurerm_network_security_rule" "r4" {
  access = "Allow"
  direction = "Inbound"
  protocol = "Tcp"
  destination_port_ranges = ["80", "22"]
  source_address_prefix = "*" # finds
}

resource "azurerm_network_security_group" "r5" {
  security_rule {
    access = "Allow"
    direction = "Inbound"
    protocol = "Tcp"
    destination_port_range = 22
    source_address_prefix = "*" # finds
  }
}

resource "azurerm_network_security_rule" "r6" {
  access = "Allow"
  direction = "Inbound"
  protocol = "Tcp"
  destination_port_range = "22"
  source_address_prefixes = ["10.0.0.0/8", "0.0.0.0/0"] # finds
}
