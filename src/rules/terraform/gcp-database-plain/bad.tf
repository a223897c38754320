resource "google_sql_database_instance" "r111" {
  settings {
    ip_configuration {
      ssl_mode = "ALLOW_UNENCRYPTED_AND_ENCRYPTED" # finds
    }
  }
}

resource "google_sql_database_instance" "r112" {
  settings {
    ip_configuration {
      require_ssl = false # finds
    }
  }
}
