resource "google_project_iam_member" "r138" {
  role = "roles/viewer"
}

resource "google_project_iam_member" "r139" {
  role = "roles/storage.objectViewer"
}

resource "google_project_iam_member" "r140" {
  role = var.role
}

resource "google_project_iam_custom_role" "r141" {
  role_id = "owner"
}
