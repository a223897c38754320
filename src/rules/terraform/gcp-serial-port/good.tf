resource "google_compute_instance" "r248" {
  metadata = {
    serial-port-enable = false
  }
}

resource "google_compute_instance" "r249" {
  metadata = {
    serial-port-enable = "false"
  }
}

resource "google_compute_instance" "r250" {
  metadata = {
    serial-port-enable = var.serial
  }
}

resource "google_compute_instance" "r251" {
  name = "x"
}

resource "google_compute_instance" "r252" {
  metadata = {
    enable-oslogin = true
  }
}

resource "google_compute_project_metadata_item" "r253" {
  key = "enable-oslogin"
  value = "true"
}
