resource "google_sql_database_instance" "r180" {
  settings {
    ip_configuration {
      authorized_networks {
        value = "0.0.0.0/0" # finds
      }
    }
  }
}

resource "google_sql_database_instance" "r181" {
  settings {
    ip_configuration {
      ipv4_enabled = true
      authorized_networks {
        name = "all"
        value = "0.0.0.0/0" # finds
      }
    }
  }
}

resource "google_sql_database_instance" "r182" {
  settings {
    ip_configuration {
      authorized_networks {
        value = "10.0.0.0/8"
      }
      authorized_networks {
        value = "0.0.0.0/0" # finds
      }
    }
  }
}

locals {
  all = "0.0.0.0/0"
}

resource "google_sql_database_instance" "r183" {
  settings {
    ip_configuration {
      authorized_networks {
        value = local.all # finds
      }
    }
  }
}
