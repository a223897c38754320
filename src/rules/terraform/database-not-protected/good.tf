resource "aws_db_instance" "r138" {
  deletion_protection = true
}

resource "aws_rds_cluster" "r139" {
  deletion_protection = true
  backup_retention_period = 7
}

resource "aws_db_instance" "r140" {
  deletion_protection = var.keep
}

resource "aws_db_instance" "r141" {
  replicate_source_db = "a"
}

resource "aws_db_subnet_group" "r142" {
  name = "a"
}

resource "aws_db_instance" "r143" {
  deletion_protection = !var.is_test
  backup_retention_period = var.days
}
