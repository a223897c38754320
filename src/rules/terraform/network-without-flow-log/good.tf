resource "aws_vpc" "a" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_flow_log" "r110" {
  vpc_id = local.vpc
}

locals {
  vpc = aws_vpc.a.id
}

resource "aws_default_vpc" "d" {}
