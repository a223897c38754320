resource "google_sql_user" "r264" {
  password = "correct-horse-7" # finds
}

resource "google_sql_database_instance" "r265" {
  root_password = "correct-horse-7" # finds
}

resource "google_secret_manager_secret_version" "r266" {
  secret_data = "correct-horse-7" # finds
}

resource "google_compute_vpn_tunnel" "r267" {
  shared_secret = "correct-horse-7" # finds
}

locals {
  word = "correct-horse-7"
}

resource "google_sql_user" "r268" {
  password = local.word # finds
}

resource "google_sql_user" "r269" {
  name = "a"
  password = "x1" # finds
}
