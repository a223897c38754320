resource "aws_db_instance" "r121" { # finds
  engine = "mysql"
}

resource "aws_rds_cluster" "r122" { # finds
  engine = "aurora"
}

resource "aws_db_instance" "r123" {
  deletion_protection = false # finds
}

resource "aws_rds_cluster" "r124" {
  deletion_protection = false # finds
}

resource "aws_db_instance" "r125" {
  deletion_protection = true
  backup_retention_period = 0 # finds
}

resource "aws_rds_cluster" "r126" {
  deletion_protection = true
  backup_retention_period = "0" # finds
}
