resource "aws_lambda_function" "r34" {
  environment {
    variables = {
      DB_PASSWORD = "Sup3rGeheim" # finds
      API_KEY = "kj3h4k5j3h4k5" # finds
      MODE = "prod"
    }
  }
}

resource "aws_lambda_function" "r35" {
  environment {
    variables = {
      KEY_OF_AWS = "AKIAJ7QQ3X5PWN2RTL4A" # finds
    }
  }
}

resource "aws_ecs_task_definition" "r36" {
  container_definitions = jsonencode([{
      name = "web"
      environment = [
        { name = "JWT_SECRET", value = "kj3h4k5j3h4k5" }, # finds
        { name = "PORT", value = "8080" },
      ]
    }])
}

resource "aws_codebuild_project" "r37" {
  environment {
    environment_variable {
      name = "NPM_TOKEN"
      value = "npm_kj3h4k5j3h4k5" # finds
    }
  }
}
