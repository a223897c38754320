resource "aws_db_instance" "r132" { # finds
  engine = "mysql"
}

resource "aws_rds_cluster" "r133" { # finds
  engine = "aurora"
}

resource "aws_db_instance" "r134" {
  deletion_protection = false # finds
}

resource "aws_rds_cluster" "r135" {
  deletion_protection = false # finds
}

resource "aws_db_instance" "r136" {
  deletion_protection = true
  backup_retention_period = 0 # finds
}

resource "aws_rds_cluster" "r137" {
  deletion_protection = true
  backup_retention_period = "0" # finds
}
