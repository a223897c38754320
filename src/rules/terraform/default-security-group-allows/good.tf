resource "aws_default_security_group" "r37" {
  vpc_id = aws_vpc.main.id
}

resource "aws_default_security_group" "r38" {
  ingress = []
}

resource "aws_security_group" "r39" {
  ingress {
    from_port = 443
    to_port = 443
    self = true
  }
}
