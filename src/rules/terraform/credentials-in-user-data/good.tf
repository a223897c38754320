resource "aws_instance" "r27" {
  user_data = file("start.sh")
}

resource "aws_instance" "r28" {
  user_data = "export DB_PASSWORD=${var.password}"
}

resource "aws_instance" "r29" {
  user_data = "export DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id db)\n"
}

resource "aws_instance" "r30" {
  user_data = "export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE"
}

resource "aws_launch_template" "r31" {
  user_data = base64encode(var.data)
}

resource "aws_instance" "r32" {
  user_data = "echo token"
}
