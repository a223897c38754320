variable "db_password" {
  default = "Sup3rGeheim" # finds
}

variable "api_key" {
  type = string
  default = "kj3h4k5j3h4k5" # finds
}

variable "github_token" {
  default = "ghp_kj3h4k5j3h4k5" # finds
}

variable "jwt_secret" {
  sensitive = true
  default = "hunter2hunter2" # finds
}

locals {
  admin_password = "Sup3rGeheim" # finds
}

variable "secret_key" {
  default = "wJalrXUtnFEMIK7MDENG" # finds
}
