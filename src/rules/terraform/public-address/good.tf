resource "aws_subnet" "r127" {
  map_public_ip_on_launch = false
}

resource "aws_subnet" "r128" {
  cidr_block = "10.0.0.0/24"
}

resource "aws_instance" "r129" {
  associate_public_ip_address = var.public
}

resource "aws_instance" "r130" {
  associate_public_ip_address = false
}

resource "aws_launch_template" "r131" {
  network_interfaces {
    associate_public_ip_address = false
  }
}

resource "aws_eip" "r132" {
  domain = "vpc"
}
