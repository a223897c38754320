resource "google_sql_database_instance" "r113" {
  settings {
    ip_configuration {
      ssl_mode = "ENCRYPTED_ONLY"
    }
  }
}

resource "google_sql_database_instance" "r114" {
  settings {
    ip_configuration {
      require_ssl = true
    }
  }
}

resource "google_sql_database_instance" "r115" {
  settings {
    ip_configuration {
      ssl_mode = var.mode
    }
  }
}

resource "google_sql_database_instance" "r116" {
  settings {
    ip_configuration {
      ipv4_enabled = true
    }
  }
}
