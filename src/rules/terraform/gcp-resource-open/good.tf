resource "google_project_iam_member" "r130" {
  member = "user:a@example.com"
}

resource "google_project_iam_binding" "r131" {
  members = var.members
}

resource "google_cloud_run_service_iam_member" "r132" {
  member = "allUsers"
}

resource "google_bigquery_dataset" "r133" {
  access {
    special_group = "projectOwners"
  }
}

resource "google_secret_manager_secret_iam_member" "r134" {
  member = "serviceAccount:a@b"
}
