resource "google_project_iam_member" "r174" {
  member = "user:a@example.com"
}

resource "google_cloud_run_service_iam_member" "r175" {
  member = "allUsers"
}

resource "google_pubsub_topic_iam_binding" "r176" {
  members = ["domain:example.com"]
}

resource "google_secret_manager_secret_iam_member" "r177" {
  member = var.member
}

resource "google_bigquery_dataset" "r178" {
  access {
    special_group = "projectOwners"
  }
}

resource "google_bigquery_dataset" "r179" {
  access {
    user_by_email = "allUsers@example.com"
  }
}
