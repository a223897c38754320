module "r173" {
  source = "https://modules.example.com/net.zip"
}

module "r174" {
  source = "git::https://git.example.com/net.git?ref=v1"
}

data "http" "r175" {
  url = "https://ifconfig.example.com"
}

data "http" "r176" {
  url = "http://169.254.169.254/latest"
}

data "http" "r177" {
  url = "http://localhost:8080"
}

data "http" "r178" {
  url = var.url
}
