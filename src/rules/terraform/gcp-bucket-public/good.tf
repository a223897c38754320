resource "google_storage_bucket_iam_member" "r162" {
  member = "user:a@example.com"
}

resource "google_storage_bucket_iam_member" "r163" {
  member = var.member
}

resource "google_storage_bucket_iam_binding" "r164" {
  members = ["group:all@example.com"]
}

resource "google_storage_bucket_access_control" "r165" {
  entity = "user-a@example.com"
}

resource "google_storage_bucket_acl" "r166" {
  role_entity = ["OWNER:user-a@example.com"]
}

resource "google_storage_bucket_acl" "r167" {
  predefined_acl = "private"
}
