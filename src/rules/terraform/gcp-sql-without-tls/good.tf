resource "google_sql_database_instance" "r194" {
  settings {
    ip_configuration {
      require_ssl = true
    }
  }
}

resource "google_sql_database_instance" "r195" {
  settings {
    ip_configuration {
      ssl_mode = "ENCRYPTED_ONLY"
    }
  }
}

resource "google_sql_database_instance" "r196" {
  settings {
    ip_configuration {
      ssl_mode = "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"
    }
  }
}

resource "google_sql_database_instance" "r197" {
  settings {
    ip_configuration {
      require_ssl = var.tls
    }
  }
}

resource "google_sql_database_instance" "r198" {
  name = "x"
}

resource "google_sql_database_instance" "r199" {
  settings {
    ip_configuration {
      ipv4_enabled = false
    }
  }
}
