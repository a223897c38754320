resource "google_storage_bucket_iam_member" "r98" {
  member = "user:a@example.com"
}

resource "google_storage_bucket_iam_member" "r99" {
  member = var.member
}

resource "google_storage_bucket_iam_binding" "r100" {
  members = ["group:a@example.com"]
}

resource "google_storage_bucket_acl" "r101" {
  predefined_acl = "private"
}

resource "google_storage_bucket" "r102" {
  public_access_prevention = "enforced"
}

resource "google_storage_bucket_acl" "r103" {
  role_entity = ["OWNER:user-a@example.com"]
}
