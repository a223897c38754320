resource "aws_ami_launch_permission" "r44" {
  account_id = "123456789012"
}

resource "aws_ami_launch_permission" "r45" {
  group = var.group
}

resource "aws_db_snapshot" "r46" {
  shared_accounts = ["123456789012"]
}

resource "aws_db_snapshot" "r47" {
  db_instance_identifier = "all"
}

resource "aws_ssm_document" "r48" {
  permissions = {
    type = "Share"
    account_ids = "123456789012"
  }
}

resource "aws_ami" "r49" {
  name = "all"
}
