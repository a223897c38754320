resource "aws_ecr_repository" "r111" { # finds
  name = "a"
}

resource "aws_ecr_repository" "r112" {
  image_tag_mutability = "MUTABLE" # finds
}
