resource "google_project_iam_member" "r226" {
  role = "roles/viewer"
}

resource "google_project_iam_member" "r227" {
  role = "roles/storage.objectAdmin"
}

resource "google_project_iam_member" "r228" {
  role = var.role
}

resource "google_storage_bucket_iam_member" "r229" {
  role = "roles/storage.admin"
}

resource "google_project_iam_member" "r230" {
  role = "roles/iam.ownerless"
}

resource "google_project_iam_binding" "r231" {
  role = "projects/x/roles/editor"
}
