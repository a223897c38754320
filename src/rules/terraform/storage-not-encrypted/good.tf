resource "aws_db_instance" "r90" {
  storage_encrypted = true
}

resource "aws_db_instance" "r91" {
  replicate_source_db = aws_db_instance.a.identifier
}

resource "aws_rds_cluster" "r92" {
  storage_encrypted = var.encrypted
}

resource "aws_ebs_volume" "r93" {
  encrypted = true
}

resource "aws_ebs_volume" "r94" {
  snapshot_id = "snap-1"
}

resource "aws_efs_file_system" "r95" {
  encrypted = true
}

resource "aws_instance" "r96" {
  root_block_device {
    volume_size = 8
  }
}

resource "aws_rds_cluster" "r97" {
  engine_mode = "serverless"
}
