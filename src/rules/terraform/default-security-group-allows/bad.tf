resource "aws_default_security_group" "r45" {
  vpc_id = aws_vpc.main.id
  ingress { # finds
    protocol = -1
    self = true
    from_port = 0
    to_port = 0
  }
}

resource "aws_default_security_group" "r46" {
  ingress { # finds
    protocol = "tcp"
    from_port = 443
    to_port = 443
    cidr_blocks = ["0.0.0.0/0"]
  }
}
