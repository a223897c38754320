resource "aws_elasticache_replication_group" "r98" {
  at_rest_encryption_enabled = false # finds
  transit_encryption_enabled = true
}

resource "aws_elasticache_replication_group" "r99" {
  at_rest_encryption_enabled = true
  transit_encryption_enabled = false # finds
}

resource "aws_elasticache_replication_group" "r100" { # finds
  at_rest_encryption_enabled = true
}

resource "aws_elasticache_replication_group" "r101" { # finds
  transit_encryption_enabled = true
}

resource "aws_dax_cluster" "r102" { # finds
  node_type = "dax.r4.large"
}

resource "aws_dax_cluster" "r103" {
  server_side_encryption {
    enabled = false # finds
  }
}
