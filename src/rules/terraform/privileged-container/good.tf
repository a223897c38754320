resource "aws_ecs_task_definition" "r207" {
  container_definitions = jsonencode([{ name = "a", privileged = false }])
}

resource "aws_ecs_task_definition" "r208" {
  container_definitions = jsonencode([{ name = "a" }])
}

resource "aws_ecs_task_definition" "r209" {
  container_definitions = var.containers
}

resource "aws_ecs_task_definition" "r210" {
  container_definitions = jsonencode([{ name = "a", privileged = var.p }])
}

resource "aws_codebuild_project" "r211" {
  environment {
    privileged_mode = true
  }
}
