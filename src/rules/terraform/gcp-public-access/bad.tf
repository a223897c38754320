resource "google_project_iam_member" "r168" {
  member = "allUsers" # finds
}

resource "google_kms_crypto_key_iam_member" "r169" {
  member = "allAuthenticatedUsers" # finds
}

resource "google_pubsub_topic_iam_binding" "r170" {
  members = ["allUsers"] # finds
}

resource "google_secret_manager_secret_iam_member" "r171" {
  member = "allUsers" # finds
}

resource "google_bigquery_dataset" "r172" {
  access {
    role = "READER"
    special_group = "allAuthenticatedUsers" # finds
  }
}

resource "google_service_account_iam_binding" "r173" {
  members = ["user:a@example.com", "allAuthenticatedUsers"] # finds
}
