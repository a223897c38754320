resource "aws_instance" "r1" { # finds
  ami = "a"
}

resource "aws_instance" "r2" {
  metadata_options {
    http_tokens = "optional" # finds
  }
}

resource "aws_launch_template" "r3" {
  metadata_options {
    http_tokens = "optional" # finds
    http_endpoint = "enabled"
  }
}

resource "aws_launch_template" "r4" { # finds
  image_id = "a"
}

resource "aws_launch_configuration" "r5" { # finds
  image_id = "a"
}

resource "aws_instance" "r6" { # finds
  metadata_options {
    http_put_response_hop_limit = 1
  }
}
