resource "google_compute_instance" "r242" {
  metadata = {
    serial-port-enable = true # finds
  }
}

resource "google_compute_instance" "r243" {
  metadata = {
    serial-port-enable = "true" # finds
  }
}

resource "google_compute_instance" "r244" {
  metadata = {
    serial-port-enable = "TRUE" # finds
  }
}

resource "google_compute_instance" "r245" {
  metadata = {
    serial-port-enable = 1 # finds
  }
}

resource "google_compute_project_metadata" "r246" {
  metadata = {
    "serial-port-enable" = true # finds
  }
}

resource "google_compute_project_metadata_item" "r247" {
  key = "serial-port-enable"
  value = "true" # finds
}
