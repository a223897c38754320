variable "db_password" {
  sensitive = true
}

variable "db_password" {
  default = ""
}

variable "token_url" {
  default = "https://id.example.com"
}

variable "secret_name" {
  default = "prod/database"
}

variable "password_length" {
  default = 16
}

variable "api_key" {
  default = null
}

variable "api_token" {
  default = "changeme"
}

variable "region" {
  default = "eu-central-1"
}

locals {
  password = var.password
}

variable "enable_secret" {
  default = "always"
}
