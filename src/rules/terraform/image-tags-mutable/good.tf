resource "aws_ecr_repository" "r113" {
  image_tag_mutability = "IMMUTABLE"
}

resource "aws_ecr_repository" "r114" {
  image_tag_mutability = var.m
}

resource "aws_ecr_repository" "r115" {
  image_tag_mutability = "IMMUTABLE_WITH_EXCLUSION"
}

resource "aws_ecrpublic_repository" "r116" {
  repository_name = "a"
}
