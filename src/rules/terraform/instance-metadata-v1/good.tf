resource "aws_instance" "r7" {
  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_launch_template" "r8" {
  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_instance" "r9" {
  metadata_options {
    http_endpoint = "disabled"
  }
}

resource "aws_instance" "r10" {
  launch_template {
    id = aws_launch_template.a.id
  }
}

resource "aws_instance" "r11" {
  metadata_options {
    http_tokens = var.tokens
  }
}

resource "aws_spot_fleet_request" "r12" {
  iam_fleet_role = "a"
}
