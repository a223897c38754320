resource "aws_db_instance" "r140" {
  password = var.password
}

resource "aws_db_instance" "r141" {
  manage_master_user_password = true
}

resource "aws_rds_cluster" "r142" {
  master_password = random_password.db.result
}

resource "aws_db_instance" "r143" {
  password = "changeme"
}

resource "aws_ssm_parameter" "r144" {
  type = "String"
  value = "eu-central-1"
}

resource "aws_secretsmanager_secret_version" "r145" {
  secret_string = jsonencode(var.secrets)
}

resource "aws_db_instance" "r146" {
  password = ""
}

variable "password" {
  sensitive = true
}
