resource "aws_eks_cluster" "r51" { # finds
  name = "a"
}

resource "aws_eks_cluster" "r52" { # finds
  vpc_config {
    subnet_ids = var.subnets
    endpoint_public_access = false
  }
}
