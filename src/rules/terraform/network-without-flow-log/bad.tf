resource "aws_vpc" "a" { # finds
  cidr_block = "10.0.0.0/16"
}

resource "aws_vpc" "b" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_flow_log" "r109" {
  vpc_id = aws_vpc.b.id
}
