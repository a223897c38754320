resource "google_sql_user" "r270" {
  password = var.password
}

resource "google_sql_user" "r271" {
  password = random_password.p.result
}

resource "google_sql_database_instance" "r272" {
  name = "x"
}

resource "google_secret_manager_secret_version" "r273" {
  secret_data = var.data
}

resource "google_sql_user" "r274" {
  name = "password"
}

resource "google_compute_vpn_tunnel" "r275" {
  shared_secret = data.google_secret_manager_secret_version.s.secret_data
}
