resource "google_sql_database_instance" "r107" {
  settings {
    ip_configuration {
      authorized_networks {
        value = "203.0.113.0/24"
      }
    }
  }
}

resource "google_sql_database_instance" "r108" {
  settings {
    ip_configuration {
      ipv4_enabled = false
    }
  }
}

resource "google_sql_database_instance" "r109" {
  settings {
    ip_configuration {
      authorized_networks {
        value = var.office
      }
    }
  }
}

resource "google_container_cluster" "r110" {
  initial_node_count = 1
}
