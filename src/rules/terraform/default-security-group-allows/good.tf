resource "aws_default_security_group" "r47" {
  vpc_id = aws_vpc.main.id
}

resource "aws_default_security_group" "r48" {
  ingress = []
}

resource "aws_security_group" "r49" {
  ingress {
    from_port = 443
    to_port = 443
    self = true
  }
}
