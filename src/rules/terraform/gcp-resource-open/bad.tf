resource "google_project_iam_member" "r124" {
  member = "allUsers" # finds
}

resource "google_project_iam_binding" "r125" {
  members = ["allAuthenticatedUsers"] # finds
}

resource "google_secret_manager_secret_iam_member" "r126" {
  member = "allUsers" # finds
}

resource "google_kms_crypto_key_iam_member" "r127" {
  member = "allUsers" # finds
}

resource "google_pubsub_topic_iam_binding" "r128" {
  members = ["allUsers"] # finds
}

resource "google_bigquery_dataset" "r129" {
  access {
    special_group = "allAuthenticatedUsers" # finds
  }
}
