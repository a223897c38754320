resource "aws_db_instance" "r101" {
  storage_encrypted = true
}

resource "aws_db_instance" "r102" {
  replicate_source_db = aws_db_instance.a.identifier
}

resource "aws_rds_cluster" "r103" {
  storage_encrypted = var.encrypted
}

resource "aws_ebs_volume" "r104" {
  encrypted = true
}

resource "aws_ebs_volume" "r105" {
  snapshot_id = "snap-1"
}

resource "aws_efs_file_system" "r106" {
  encrypted = true
}

resource "aws_instance" "r107" {
  root_block_device {
    volume_size = 8
  }
}

resource "aws_rds_cluster" "r108" {
  engine_mode = "serverless"
}
