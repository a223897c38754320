resource "google_project_iam_member" "r135" {
  role = "roles/owner" # finds
}

resource "google_project_iam_binding" "r136" {
  role = "roles/editor" # finds
}

resource "google_organization_iam_member" "r137" {
  role = "roles/owner" # finds
}
