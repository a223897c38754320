resource "aws_db_instance" "r151" {
  password = var.password
}

resource "aws_db_instance" "r152" {
  manage_master_user_password = true
}

resource "aws_rds_cluster" "r153" {
  master_password = random_password.db.result
}

resource "aws_db_instance" "r154" {
  password = "changeme"
}

resource "aws_ssm_parameter" "r155" {
  type = "String"
  value = "eu-central-1"
}

resource "aws_secretsmanager_secret_version" "r156" {
  secret_string = jsonencode(var.secrets)
}

resource "aws_db_instance" "r157" {
  password = ""
}

variable "password" {
  sensitive = true
}
