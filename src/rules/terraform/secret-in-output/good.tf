output "db_password" {
  value = random_password.a.result
  sensitive = true
}

output "secret_arn" {
  value = aws_secretsmanager_secret.a.arn
}

output "password_parameter" {
  value = aws_ssm_parameter.a.name
}

output "api_key_id" {
  value = aws_api_gateway_api_key.a.id
}

output "address" {
  value = aws_lb.a.dns_name
}
