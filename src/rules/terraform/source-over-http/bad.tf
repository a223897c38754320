module "r168" {
  source = "http://modules.example.com/net.zip" # finds
}

module "r169" {
  source = "git::http://git.example.com/net.git?ref=v1" # finds
}

data "http" "r170" {
  url = "http://ifconfig.example.com" # finds
}

locals {
  host = "http://api.example.com"
}

data "http" "r171" {
  url = "${local.host}/ip" # finds
}

data "http" "r172" {
  url = "http://${var.host}/keys" # finds
}
