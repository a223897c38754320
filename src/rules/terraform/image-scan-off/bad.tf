resource "aws_ecr_repository" "r117" { # finds
  name = "a"
}

resource "aws_ecr_repository" "r118" {
  image_scanning_configuration {
    scan_on_push = false # finds
  }
}
