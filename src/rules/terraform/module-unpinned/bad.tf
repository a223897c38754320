module "r156" {
  source = "git::https://git.example.com/net.git" # finds
}

module "r157" {
  source = "github.com/acme/net" # finds
}

module "r158" {
  source = "git@github.com:acme/net.git" # finds
}

module "r159" {
  source = "git::ssh://git@github.com/acme/net.git?ref=main" # finds
}

module "r160" { # finds
  source = "terraform-aws-modules/vpc/aws"
}

module "r161" { # finds
  source = "app.terraform.io/acme/net/aws"
}
