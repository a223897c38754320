resource "aws_db_instance" "r144" {
  password = "S3cr3t-pass!" # finds
}

resource "aws_rds_cluster" "r145" {
  master_password = "hunter2hunter2" # finds
}

resource "aws_redshift_cluster" "r146" {
  master_password = local.pw # finds
}

locals {
  pw = "Sup3rGeheim"
}

resource "aws_elasticache_replication_group" "r147" {
  auth_token = "a81bc81bdead4e5dabff" # finds
}

resource "aws_ssm_parameter" "r148" {
  type = "SecureString"
  value = "kj3h4kj3h45" # finds
}

resource "aws_secretsmanager_secret_version" "r149" {
  secret_string = "kj3h4kj3h45" # finds
}

resource "aws_mq_broker" "r150" {
  user {
    username = "a"
    password = "MindTheGap1234" # finds
  }
}
