resource "google_storage_bucket_iam_member" "r156" {
  member = "allUsers" # finds
}

resource "google_storage_bucket_iam_member" "r157" {
  member = "allAuthenticatedUsers" # finds
}

resource "google_storage_bucket_iam_binding" "r158" {
  members = ["user:a@example.com", "allUsers"] # finds
}

resource "google_storage_bucket_access_control" "r159" {
  entity = "allUsers" # finds
}

resource "google_storage_bucket_acl" "r160" {
  role_entity = ["READER:allUsers"] # finds
}

resource "google_storage_bucket_acl" "r161" {
  predefined_acl = "publicRead" # finds
}
