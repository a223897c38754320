resource "aws_db_instance" "r79" {
  publicly_accessible = true # finds
}

resource "aws_rds_cluster_instance" "r80" {
  publicly_accessible = true # finds
}

resource "aws_redshift_cluster" "r81" {
  publicly_accessible = true # finds
}

resource "aws_redshiftserverless_workgroup" "r82" {
  publicly_accessible = true # finds
}

resource "aws_dms_replication_instance" "r83" {
  publicly_accessible = true # finds
}

resource "aws_mq_broker" "r84" {
  publicly_accessible = true # finds
}

variable "public" {
  default = true
}

resource "aws_db_instance" "r85" {
  publicly_accessible = var.public # finds
}

module "r86" {
  source = "terraform-aws-modules/rds/aws"
  version = "6.0"
  publicly_accessible = true # finds
}
