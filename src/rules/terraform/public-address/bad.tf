resource "aws_subnet" "r122" {
  map_public_ip_on_launch = true # finds
}

resource "aws_instance" "r123" {
  associate_public_ip_address = true # finds
}

resource "aws_launch_configuration" "r124" {
  associate_public_ip_address = "true" # finds
}

resource "aws_launch_template" "r125" {
  network_interfaces {
    associate_public_ip_address = true # finds
  }
}

resource "aws_ecs_service" "r126" {
  network_configuration {
    assign_public_ip = true # finds
  }
}
