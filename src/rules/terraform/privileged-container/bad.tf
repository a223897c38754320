resource "aws_ecs_task_definition" "r205" {
  container_definitions = jsonencode([{ name = "a", privileged = true }]) # finds
}

resource "aws_ecs_task_definition" "r206" {
  container_definitions = jsonencode([{
      name = "a"
      privileged = true # finds
    }])
}
