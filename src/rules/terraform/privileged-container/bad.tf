resource "aws_ecs_task_definition" "r205" {
  container_definitions = jsonencode([{ name = "a", privileged = true }]) # finds
}

resource "aws_ecs_task_definition" "r206" {
  container_definitions = jsonencode([{
      name = "a"
      privileged = true # finds
    }])
}

resource "aws_ecs_task_definition" "text" {
  container_definitions = <<DEF
[
  {
    "name": "app",
    "image": "${var.image}",
    "privileged": true # finds
  }
]
DEF
}
