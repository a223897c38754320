module "r162" {
  source = "./net"
}

module "r163" {
  source = "../../net/aws"
}

module "r164" {
  source = "git::https://git.example.com/net.git?ref=v1.2.0"
}

module "r165" {
  source = "github.com/acme/net?ref=5d3c6a2"
}

module "r166" {
  source = "terraform-aws-modules/vpc/aws"
  version = "~> 5.0"
}

module "r167" {
  source = "git::https://git.example.com/net.git//sub?depth=1&ref=v2"
}
