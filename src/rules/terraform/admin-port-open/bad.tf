variable "everywhere" {
  default = ["0.0.0.0/0"]
}

locals {
  ssh = 22
}

resource "aws_security_group" "web" {
  name = "web"

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # finds
  }

  ingress {
    from_port   = local.ssh
    to_port     = local.ssh
    protocol    = "tcp"
    cidr_blocks = var.everywhere # finds
  }

  dynamic "ingress" {
    for_each = var.ports
    content {
      to_port          = 3389
      from_port        = ingress.value
      protocol         = "tcp"
      ipv6_cidr_blocks = ["10.0.0.0/8", "::/0"] # finds
    }
  }
}

resource "aws_security_group_rule" "r1" {
  type = "ingress"
  from_port = 22
  to_port = 22
  protocol = "tcp"
  cidr_blocks = ["0.0.0.0/0"] # finds
}

resource "aws_security_group_rule" "r2" {
  type = "ingress"
  from_port = 0
  to_port = 1024
  protocol = "tcp"
  ipv6_cidr_blocks = ["::/0"] # finds
}

resource "aws_vpc_security_group_ingress_rule" "r3" {
  ip_protocol = "tcp"
  from_port = 3389
  to_port = 3389
  cidr_ipv4 = "0.0.0.0/0" # finds
}

resource "aws_vpc_security_group_ingress_rule" "r4" {
  ip_protocol = "tcp"
  from_port = 20
  to_port = 25
  cidr_ipv6 = "::/0" # finds
}

module "r5" {
  source = "terraform-aws-modules/security-group/aws"
  version = "~> 5.0"
  ingress_cidr_blocks = ["0.0.0.0/0"] # finds
  ingress_rules = ["https-443-tcp", "ssh-tcp"]
}

module "r6" {
  source = "terraform-aws-modules/security-group/aws"
  version = "~> 5.0"
  ingress_with_cidr_blocks = [
    {
      rule = "ssh-tcp"
      cidr_blocks = "0.0.0.0/0" # finds
    },
  ]
}

resource "aws_security_group" "ports" {
  dynamic "ingress" {
    for_each = [22, 443]
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"] # finds
    }
  }
  dynamic "ingress" {
    for_each = { ssh = { port = 22, from = "0.0.0.0/0" } }
    iterator = rule
    content {
      from_port   = rule.value.port
      to_port     = rule.value["port"]
      protocol    = "tcp"
      cidr_blocks = [rule.value.from] # finds
    }
  }
  dynamic "ingress" {
    for_each = [22, 3389]
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"] # finds
    }
  }
}
