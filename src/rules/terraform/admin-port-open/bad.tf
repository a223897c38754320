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
