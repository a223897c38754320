resource "azurerm_sql_firewall_rule" "r52" {
  start_ip_address = "0.0.0.0" # finds
  end_ip_address = "255.255.255.255"
}

resource "azurerm_mssql_firewall_rule" "r53" {
  start_ip_address = "0.0.0.0" # finds
  end_ip_address = "255.255.255.255"
}

resource "azurerm_postgresql_firewall_rule" "r54" {
  start_ip_address = "0.0.0.0" # finds
  end_ip_address = "255.255.255.255"
}

resource "azurerm_mysql_firewall_rule" "r55" {
  start_ip_address = "0.0.0.0" # finds
  end_ip_address = "255.255.255.255"
}

resource "azurerm_postgresql_flexible_server_firewall_rule" "r56" {
  start_ip_address = "0.0.0.0" # finds
  end_ip_address = "255.255.255.255"
}

resource "azurerm_redis_firewall_rule" "r57" {
  start_ip = "0.0.0.0" # finds
  end_ip = "255.255.255.255"
}
