resource "aws_db_instance" "r83" { # finds
  engine = "postgres"
}

resource "aws_db_instance" "r84" {
  storage_encrypted = false # finds
}

resource "aws_rds_cluster" "r85" { # finds
  engine = "aurora-mysql"
}

resource "aws_ebs_volume" "r86" {
  encrypted = false # finds
  size = 8
}

resource "aws_efs_file_system" "r87" { # finds
  creation_token = "x"
}

resource "aws_redshift_cluster" "r88" {
  encrypted = "false" # finds
}

resource "aws_instance" "r89" {
  root_block_device {
    encrypted = false # finds
  }
}
