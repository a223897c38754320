resource "aws_db_instance" "r87" {
  publicly_accessible = false
}

resource "aws_rds_cluster_instance" "r88" {
  publicly_accessible = false
}

resource "aws_redshift_cluster" "r89" {
  publicly_accessible = false
}

resource "aws_redshiftserverless_workgroup" "r90" {
  publicly_accessible = false
}

resource "aws_db_instance" "r91" {
  publicly_accessible = var.public
}

variable "public" {
  type = bool
}

resource "aws_db_instance" "r92" {
  engine = "postgres"
}

resource "aws_db_instance" "r93" {
  count = 0
  publicly_accessible = true
}
