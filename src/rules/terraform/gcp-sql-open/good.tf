resource "google_sql_database_instance" "r184" {
  settings {
    ip_configuration {
      authorized_networks {
        value = "203.0.113.0/24"
      }
    }
  }
}

resource "google_sql_database_instance" "r185" {
  settings {
    ip_configuration {
      ipv4_enabled = false
    }
  }
}

resource "google_sql_database_instance" "r186" {
  settings {
    ip_configuration {
      authorized_networks {
        value = var.office
      }
    }
  }
}

resource "google_sql_database_instance" "r187" {
  name = "0.0.0.0/0"
}

resource "google_sql_database_instance" "r188" {
  settings {
    ip_configuration {
      authorized_networks {
        name = "0.0.0.0/0"
        value = "10.1.0.0/16"
      }
    }
  }
}

resource "google_sql_database_instance" "r189" {
  settings {
    ip_configuration {
      private_network = "x"
    }
  }
}
