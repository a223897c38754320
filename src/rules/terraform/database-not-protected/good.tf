resource "aws_db_instance" "r127" {
  deletion_protection = true
}

resource "aws_rds_cluster" "r128" {
  deletion_protection = true
  backup_retention_period = 7
}

resource "aws_db_instance" "r129" {
  deletion_protection = var.keep
}

resource "aws_db_instance" "r130" {
  replicate_source_db = "a"
}

resource "aws_db_subnet_group" "r131" {
  name = "a"
}

resource "aws_db_instance" "r132" {
  deletion_protection = !var.is_test
  backup_retention_period = var.days
}
