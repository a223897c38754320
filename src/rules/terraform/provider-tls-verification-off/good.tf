provider "kubernetes" {
  insecure = false
}

provider "vsphere" {
  allow_unverified_ssl = var.unverified
}

provider "vault" {
  address = "https://vault"
}

provider "x" {
  ssl_verify = true
}

provider "aws" {
  s3_use_path_style = true
}

resource "null_resource" "r204" {
  insecure = true
}
