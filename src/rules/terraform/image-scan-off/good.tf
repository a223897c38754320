resource "aws_ecr_repository" "r119" {
  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "r120" {
  image_scanning_configuration {
    scan_on_push = var.scan
  }
}

resource "aws_ecrpublic_repository" "r121" {
  repository_name = "a"
}
