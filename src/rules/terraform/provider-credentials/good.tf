provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  access_key = "test"
  secret_key = "test"
}

provider "aws" {
  access_key = "mock_access_key"
  secret_key = "mock_secret_key"
}

provider "aws" {
  access_key = var.key
  secret_key = var.secret
}

provider "cloudflare" {
  api_token = data.vault_generic_secret.cf.data["token"]
}

provider "vsphere" {
  password = "changeme"
}

provider "azurerm" {
  client_secret = ""
}
