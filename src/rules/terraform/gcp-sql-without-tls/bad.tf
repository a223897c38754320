resource "google_sql_database_instance" "r190" {
  settings {
    ip_configuration {
      require_ssl = false # finds
    }
  }
}

resource "google_sql_database_instance" "r191" {
  settings {
    ip_configuration {
      ssl_mode = "ALLOW_UNENCRYPTED_AND_ENCRYPTED" # finds
    }
  }
}

resource "google_sql_database_instance" "r192" {
  settings {
    ip_configuration {
      ipv4_enabled = true
      require_ssl = "false" # finds
    }
  }
}

locals {
  tls = false
}

resource "google_sql_database_instance" "r193" {
  settings {
    ip_configuration {
      require_ssl = local.tls # finds
    }
  }
}
