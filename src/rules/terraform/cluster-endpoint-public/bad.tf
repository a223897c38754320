resource "aws_eks_cluster" "r41" {
  vpc_config { # finds
    subnet_ids = var.subnets
  }
}

resource "aws_eks_cluster" "r42" {
  vpc_config {
    subnet_ids = var.subnets
    endpoint_public_access = true # finds
  }
}

resource "aws_eks_cluster" "r43" {
  vpc_config {
    subnet_ids = var.subnets
    public_access_cidrs = ["0.0.0.0/0"] # finds
  }
}

resource "aws_eks_cluster" "r44" {
  vpc_config {
    subnet_ids = var.subnets
    endpoint_public_access = true
    public_access_cidrs = ["10.0.0.0/8", "0.0.0.0/0"] # finds
  }
}
