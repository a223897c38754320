resource "aws_elasticache_replication_group" "r104" {
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
}

resource "aws_elasticache_replication_group" "r105" {
  at_rest_encryption_enabled = var.rest
  transit_encryption_enabled = var.transit
}

resource "aws_elasticache_replication_group" "r106" {
  engine = "valkey"
}

resource "aws_elasticache_subnet_group" "r107" {
  name = "a"
}

resource "aws_dax_cluster" "r108" {
  server_side_encryption {
    enabled = true
  }
}
