resource "google_storage_bucket" "r285" {
  uniform_bucket_level_access = false # finds
}

resource "google_storage_bucket" "r286" { # finds
  name = "x"
}

resource "google_storage_bucket" "r287" {
  uniform_bucket_level_access = "false" # finds
}

resource "google_storage_bucket" "r288" { # finds
  location = "EU"
}
