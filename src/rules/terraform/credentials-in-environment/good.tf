resource "aws_lambda_function" "r38" {
  environment {
    variables = {
      DB_PASSWORD = var.password
      DB_PASSWORD_ARN = "arn:aws:secretsmanager:a:b"
      TOKEN_URL = "https://id.example.com/token"
      SECRET_NAME = "prod/database"
      API_TOKEN = ""
      MAX_TOKEN = "100000"
    }
  }
}

resource "aws_ecs_task_definition" "r39" {
  container_definitions = jsonencode([{
      name = "web"
      environment = [{ name = "MODE", value = "production" }, { name = "JWT_SECRET", value = var.secret }]
      secrets = [{ name = "DB_PASSWORD", valueFrom = "arn:aws:ssm:a:b:parameter/db" }]
    }])
}

resource "aws_codebuild_project" "r40" {
  environment {
    environment_variable {
      name = "NPM_TOKEN"
      value = "/build/npm"
      type = "PARAMETER_STORE"
    }
  }
}
