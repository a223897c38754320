resource "aws_security_group" "r23" {
  ingress {
    from_port = 5432
    to_port = 5432
    protocol = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # finds
  }
}

resource "aws_security_group" "r24" {
  ingress {
    from_port = 3306
    to_port = 3306
    protocol = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # finds
  }
}

resource "aws_security_group" "r25" {
  ingress {
    from_port = 6379
    to_port = 6379
    protocol = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # finds
  }
}

resource "aws_security_group" "r26" {
  ingress {
    from_port = 27017
    to_port = 27017
    protocol = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # finds
  }
}

resource "aws_security_group_rule" "r27" {
  type = "ingress"
  from_port = 9200
  to_port = 9300
  protocol = "tcp"
  cidr_blocks = ["0.0.0.0/0"] # finds
}

resource "aws_vpc_security_group_ingress_rule" "r28" {
  ip_protocol = "tcp"
  from_port = 2375
  to_port = 2376
  cidr_ipv6 = "::/0" # finds
}
