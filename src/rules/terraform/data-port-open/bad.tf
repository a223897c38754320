resource "aws_security_group" "r33" {
  ingress {
    from_port = 5432
    to_port = 5432
    protocol = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # finds
  }
}

resource "aws_security_group" "r34" {
  ingress {
    from_port = 3306
    to_port = 3306
    protocol = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # finds
  }
}

resource "aws_security_group" "r35" {
  ingress {
    from_port = 6379
    to_port = 6379
    protocol = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # finds
  }
}

resource "aws_security_group" "r36" {
  ingress {
    from_port = 27017
    to_port = 27017
    protocol = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # finds
  }
}

resource "aws_security_group_rule" "r37" {
  type = "ingress"
  from_port = 9200
  to_port = 9300
  protocol = "tcp"
  cidr_blocks = ["0.0.0.0/0"] # finds
}

resource "aws_vpc_security_group_ingress_rule" "r38" {
  ip_protocol = "tcp"
  from_port = 2375
  to_port = 2376
  cidr_ipv6 = "::/0" # finds
}
