provider "kubernetes" {
  insecure = true # finds
}

provider "vsphere" {
  allow_unverified_ssl = true # finds
}

provider "helm" {
  kubernetes {
    insecure = true # finds
  }
}

provider "vault" {
  skip_tls_verify = true # finds
}

provider "proxmox" {
  pm_tls_insecure = true # finds
}

provider "x" {
  ssl_verify = false # finds
}
