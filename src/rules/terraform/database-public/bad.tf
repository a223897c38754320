resource "aws_db_instance" "r69" {
  publicly_accessible = true # finds
}

resource "aws_rds_cluster_instance" "r70" {
  publicly_accessible = true # finds
}

resource "aws_redshift_cluster" "r71" {
  publicly_accessible = true # finds
}

resource "aws_redshiftserverless_workgroup" "r72" {
  publicly_accessible = true # finds
}

resource "aws_dms_replication_instance" "r73" {
  publicly_accessible = true # finds
}

resource "aws_mq_broker" "r74" {
  publicly_accessible = true # finds
}

variable "public" {
  default = true
}

resource "aws_db_instance" "r75" {
  publicly_accessible = var.public # finds
}
