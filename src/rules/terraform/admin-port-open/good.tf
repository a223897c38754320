variable "office" {
  type = list(string)
}

resource "aws_security_group" "web" {
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
  ingress {
    to_port     = 22
    cidr_blocks = var.office
  }
  ingress {
    to_port     = 22
    cidr_blocks = ["10.0.0.0/8"]
  }
  egress {
    to_port     = 22
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "none" {
  count = 0
  ingress {
    to_port     = 22
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group_rule" "r7" {
  type = "egress"
  from_port = 22
  to_port = 22
  protocol = "tcp"
  cidr_blocks = ["0.0.0.0/0"]
}

resource "aws_security_group_rule" "r8" {
  type = "ingress"
  from_port = 22
  to_port = 22
  protocol = "tcp"
  source_security_group_id = aws_security_group.web.id
}

resource "aws_vpc_security_group_ingress_rule" "r9" {
  ip_protocol = "tcp"
  from_port = 22
  to_port = 22
  cidr_ipv4 = "192.168.0.0/16"
}

resource "aws_vpc_security_group_egress_rule" "r10" {
  ip_protocol = "tcp"
  from_port = 22
  to_port = 22
  cidr_ipv4 = "0.0.0.0/0"
}

resource "aws_security_group_rule" "r11" {
  type = "ingress"
  from_port = 8000
  to_port = 8100
  protocol = "tcp"
  cidr_blocks = ["0.0.0.0/0"]
}

module "r12" {
  source = "terraform-aws-modules/security-group/aws"
  version = "~> 5.0"
  ingress_cidr_blocks = ["0.0.0.0/0"]
  ingress_rules = ["https-443-tcp"]
}

module "r13" {
  source = "terraform-aws-modules/security-group/aws"
  version = "~> 5.0"
  ingress_cidr_blocks = var.office
  ingress_rules = ["ssh-tcp"]
}

module "r14" {
  source = "./group"
  ingress_cidr_blocks = ["0.0.0.0/0"]
  ingress_rules = ["ssh-tcp"]
}

resource "aws_security_group" "ports" {
  dynamic "ingress" {
    for_each = [80, 443]
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
  dynamic "ingress" {
    for_each = var.ports
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}
