provider "aws" {
  region = "eu-west-1"
  access_key = "AKIAIOSFODNN7ABCDEFG" # finds
  secret_key = "wJalrXUtnFEMIK7MDENGbPxRfiCYabcdefghij12" # finds
}

provider "aws" {
  alias = "b"
  access_key = local.key # finds
}

locals {
  key = "AKIAJ7QQ3X5PWN2RTL4A"
}

provider "cloudflare" {
  api_token = "k3j4h5k3j4h5k3j4h5" # finds
}

provider "vsphere" {
  user = "root"
  password = "Sup3rGeheim!" # finds
}

provider "azurerm" {
  client_secret = "kj8Q~hfkjhdsfkjhsdf" # finds
}
