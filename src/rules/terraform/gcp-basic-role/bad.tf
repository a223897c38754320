resource "google_project_iam_member" "r220" {
  role = "roles/owner" # finds
}

resource "google_project_iam_member" "r221" {
  role = "roles/editor" # finds
}

resource "google_project_iam_binding" "r222" {
  role = "roles/owner" # finds
}

resource "google_folder_iam_member" "r223" {
  role = "roles/editor" # finds
}

resource "google_organization_iam_binding" "r224" {
  role = "roles/owner" # finds
}

locals {
  role = "roles/editor"
}

resource "google_project_iam_member" "r225" {
  role = local.role # finds
}
