resource "aws_db_instance" "r94" { # finds
  engine = "postgres"
}

resource "aws_db_instance" "r95" {
  storage_encrypted = false # finds
}

resource "aws_rds_cluster" "r96" { # finds
  engine = "aurora-mysql"
}

resource "aws_ebs_volume" "r97" {
  encrypted = false # finds
  size = 8
}

resource "aws_efs_file_system" "r98" { # finds
  creation_token = "x"
}

resource "aws_redshift_cluster" "r99" {
  encrypted = "false" # finds
}

resource "aws_instance" "r100" {
  root_block_device {
    encrypted = false # finds
  }
}
