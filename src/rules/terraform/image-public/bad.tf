resource "aws_ami_launch_permission" "r40" {
  group = "all" # finds
}

resource "aws_db_snapshot" "r41" {
  shared_accounts = ["all"] # finds
}

resource "aws_db_cluster_snapshot" "r42" {
  shared_accounts = ["123456789012", "all"] # finds
}

resource "aws_ssm_document" "r43" {
  permissions = {
    type = "Share"
    account_ids = "All" # finds
  }
}
