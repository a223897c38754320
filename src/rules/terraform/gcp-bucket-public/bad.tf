resource "google_storage_bucket_iam_member" "r92" {
  member = "allUsers" # finds
}

resource "google_storage_bucket_iam_member" "r93" {
  member = "allAuthenticatedUsers" # finds
}

resource "google_storage_bucket_iam_binding" "r94" {
  members = ["user:a@example.com", "allUsers"] # finds
}

resource "google_storage_bucket_access_control" "r95" {
  entity = "allUsers" # finds
}

resource "google_storage_bucket_acl" "r96" {
  role_entity = ["READER:allUsers"] # finds
}

resource "google_storage_default_object_acl" "r97" {
  predefined_acl = "publicRead" # finds
}
