resource "aws_db_instance" "r133" {
  password = "S3cr3t-pass!" # finds
}

resource "aws_rds_cluster" "r134" {
  master_password = "hunter2hunter2" # finds
}

resource "aws_redshift_cluster" "r135" {
  master_password = local.pw # finds
}

locals {
  pw = "Sup3rGeheim"
}

resource "aws_elasticache_replication_group" "r136" {
  auth_token = "a81bc81bdead4e5dabff" # finds
}

resource "aws_ssm_parameter" "r137" {
  type = "SecureString"
  value = "kj3h4kj3h45" # finds
}

resource "aws_secretsmanager_secret_version" "r138" {
  secret_string = "kj3h4kj3h45" # finds
}

resource "aws_mq_broker" "r139" {
  user {
    username = "a"
    password = "MindTheGap1234" # finds
  }
}
