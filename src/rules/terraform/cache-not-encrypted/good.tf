resource "aws_elasticache_replication_group" "r115" {
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
}

resource "aws_elasticache_replication_group" "r116" {
  at_rest_encryption_enabled = var.rest
  transit_encryption_enabled = var.transit
}

resource "aws_elasticache_replication_group" "r117" {
  engine = "valkey"
}

resource "aws_elasticache_subnet_group" "r118" {
  name = "a"
}

resource "aws_dax_cluster" "r119" {
  server_side_encryption {
    enabled = true
  }
}
