resource "aws_eks_cluster" "r45" {
  vpc_config {
    subnet_ids = var.subnets
    endpoint_public_access = false
  }
}

resource "aws_eks_cluster" "r46" {
  vpc_config {
    subnet_ids = var.subnets
    public_access_cidrs = ["203.0.113.0/24"]
  }
}

resource "aws_eks_cluster" "r47" {
  vpc_config {
    subnet_ids = var.subnets
    public_access_cidrs = var.office
  }
}

resource "aws_eks_cluster" "r48" {
  vpc_config {
    subnet_ids = var.subnets
    endpoint_public_access = var.public
    public_access_cidrs = ["0.0.0.0/0"]
  }
}

resource "aws_eks_cluster" "r49" {
  vpc_config {
    subnet_ids = var.subnets
    endpoint_private_access = true
    endpoint_public_access = false
  }
}

resource "aws_ecs_cluster" "r50" {
  name = "a"
}
