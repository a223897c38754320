resource "azurerm_mssql_firewall_rule" "r58" {
  start_ip_address = "0.0.0.0"
  end_ip_address = "0.0.0.0"
}

resource "azurerm_mssql_firewall_rule" "r59" {
  start_ip_address = "203.0.113.4"
  end_ip_address = "203.0.113.9"
}

resource "azurerm_postgresql_firewall_rule" "r60" {
  start_ip_address = var.start
  end_ip_address = var.end
}

resource "azurerm_mysql_firewall_rule" "r61" {
  start_ip_address = "10.0.0.0"
  end_ip_address = "10.255.255.255"
}

resource "azurerm_redis_firewall_rule" "r62" {
  start_ip = "203.0.113.4"
  end_ip = "203.0.113.4"
}

resource "azurerm_sql_firewall_rule" "r63" {
  start_ip_address = "0.0.0.0"
  end_ip_address = var.end
}
