resource "aws_security_group" "r10" {
  ingress {
    from_port = 0
    to_port = 0
    protocol = "-1"
    cidr_blocks = ["0.0.0.0/0"] # finds
  }
  ingress {
    from_port = 0
    to_port = 65535
    protocol = "tcp"
    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"] # finds
  }
}

resource "aws_security_group" "r11" {
  ingress {
    from_port = 0
    to_port = 0
    protocol = -1
    ipv6_cidr_blocks = ["::/0"] # finds
  }
}

resource "aws_default_security_group" "r12" {
  ingress {
    from_port = 0
    to_port = 0
    protocol = "-1"
    cidr_blocks = ["0.0.0.0/0"] # finds
  }
}

resource "aws_security_group_rule" "r13" {
  type = "ingress"
  from_port = 0
  to_port = 0
  protocol = "-1"
  cidr_blocks = ["0.0.0.0/0"] # finds
}

resource "aws_security_group_rule" "r14" {
  type = "ingress"
  from_port = 1
  to_port = 65535
  protocol = "udp"
  cidr_blocks = ["0.0.0.0/0"] # finds
}

resource "aws_vpc_security_group_ingress_rule" "r15" {
  ip_protocol = "-1"
  cidr_ipv4 = "0.0.0.0/0" # finds
}
