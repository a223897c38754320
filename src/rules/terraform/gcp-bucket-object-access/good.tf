resource "google_storage_bucket" "r289" {
  uniform_bucket_level_access = true
}

resource "google_storage_bucket" "r290" {
  uniform_bucket_level_access = var.uniform
}

resource "google_storage_bucket_object" "r291" {
  name = "x"
}

resource "google_storage_bucket_iam_member" "r292" {
  member = "user:a@example.com"
}

resource "google_storage_bucket" "r293" {
  uniform_bucket_level_access = "true"
}

data "google_storage_bucket" "d" {
  name = "x"
}
