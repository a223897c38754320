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
