resource "aws_elasticache_replication_group" "r109" {
  at_rest_encryption_enabled = false # finds
  transit_encryption_enabled = true
}

resource "aws_elasticache_replication_group" "r110" {
  at_rest_encryption_enabled = true
  transit_encryption_enabled = false # finds
}

resource "aws_elasticache_replication_group" "r111" { # finds
  at_rest_encryption_enabled = true
}

resource "aws_elasticache_replication_group" "r112" { # finds
  transit_encryption_enabled = true
}

resource "aws_dax_cluster" "r113" { # finds
  node_type = "dax.r4.large"
}

resource "aws_dax_cluster" "r114" {
  server_side_encryption {
    enabled = false # finds
  }
}
