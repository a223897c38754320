resource "aws_db_instance" "r76" {
  publicly_accessible = false
}

resource "aws_rds_cluster_instance" "r77" {
  publicly_accessible = false
}

resource "aws_redshift_cluster" "r78" {
  publicly_accessible = false
}

resource "aws_redshiftserverless_workgroup" "r79" {
  publicly_accessible = false
}

resource "aws_db_instance" "r80" {
  publicly_accessible = var.public
}

variable "public" {
  type = bool
}

resource "aws_db_instance" "r81" {
  engine = "postgres"
}

resource "aws_db_instance" "r82" {
  count = 0
  publicly_accessible = true
}
