resource "azurerm_mssql_firewall_rule" "r49" {
  start_ip_address = "0.0.0.0"
  end_ip_address = "255.255.255.255" # finds
}

resource "azurerm_postgresql_firewall_rule" "r50" {
  start_ip_address = "0.0.0.0"
  end_ip_address = "255.255.255.255" # finds
}

resource "azurerm_mysql_flexible_server_firewall_rule" "r51" {
  start_ip_address = "0.0.0.0"
  end_ip_address = "255.255.255.255" # finds
}

resource "azurerm_sql_firewall_rule" "r52" {
  start_ip_address = "0.0.0.0"
  end_ip_address = "255.255.255.255" # finds
}

resource "azurerm_mariadb_firewall_rule" "r53" {
  start_ip_address = "0.0.0.0"
  end_ip_address = "255.255.255.255" # finds
}

resource "azurerm_redis_firewall_rule" "r54" {
  start_ip = "0.0.0.0"
  end_ip = "255.255.255.255" # finds
}
