resource "google_sql_database_instance" "r104" {
  settings {
    ip_configuration {
      authorized_networks {
        value = "0.0.0.0/0" # finds
      }
    }
  }
}

resource "google_sql_database_instance" "r105" {
  settings {
    ip_configuration {
      authorized_networks {
        name = "all"
        value = "::/0" # finds
      }
    }
  }
}

locals {
  all = "0.0.0.0/0"
}

resource "google_sql_database_instance" "r106" {
  settings {
    ip_configuration {
      dynamic "authorized_networks" {
        for_each = [1]
        content {
          value = local.all # finds
        }
      }
    }
  }
}
