resource "aws_security_group" "r15" {
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

resource "aws_security_group" "r16" {
  ingress {
    from_port = 0
    to_port = 0
    protocol = -1
    ipv6_cidr_blocks = ["::/0"] # finds
  }
}

resource "aws_default_security_group" "r17" {
  ingress {
    from_port = 0
    to_port = 0
    protocol = "-1"
    cidr_blocks = ["0.0.0.0/0"] # finds
  }
}

resource "aws_security_group_rule" "r18" {
  type = "ingress"
  from_port = 0
  to_port = 0
  protocol = "-1"
  cidr_blocks = ["0.0.0.0/0"] # finds
}

resource "aws_security_group_rule" "r19" {
  type = "ingress"
  from_port = 1
  to_port = 65535
  protocol = "udp"
  cidr_blocks = ["0.0.0.0/0"] # finds
}

resource "aws_vpc_security_group_ingress_rule" "r20" {
  ip_protocol = "-1"
  cidr_ipv4 = "0.0.0.0/0" # finds
}

module "r21" {
  source = "terraform-aws-modules/security-group/aws"
  version = "~> 5.0"
  ingress_cidr_blocks = ["0.0.0.0/0"] # finds
  ingress_rules = ["https-443-tcp", "all-all"]
}

module "r22" {
  source = "terraform-aws-modules/security-group/aws"
  version = "~> 5.0"
  ingress_with_cidr_blocks = [
    {
      rule = "all-all"
      cidr_blocks = "0.0.0.0/0" # finds
    },
  ]
}
