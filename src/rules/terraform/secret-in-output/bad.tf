output "db_password" { # finds
  value = nonsensitive(random_password.a.result)
}

output "private_key" {
  value = local.key
  sensitive = false # finds
}
