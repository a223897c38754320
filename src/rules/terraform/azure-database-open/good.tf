resource "azurerm_mssql_firewall_rule" "r55" {
  start_ip_address = "0.0.0.0"
  end_ip_address = "0.0.0.0"
}

resource "azurerm_mssql_firewall_rule" "r56" {
  start_ip_address = "203.0.113.1"
  end_ip_address = "203.0.113.9"
}

resource "azurerm_mssql_firewall_rule" "r57" {
  start_ip_address = var.a
  end_ip_address = var.b
}
