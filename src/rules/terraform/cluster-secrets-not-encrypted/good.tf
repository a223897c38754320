resource "aws_eks_cluster" "r53" {
  encryption_config {
    resources = ["secrets"]
    provider {
      key_arn = aws_kms_key.a.arn
    }
  }
}

resource "aws_eks_cluster" "r54" {
  dynamic "encryption_config" {
    for_each = var.keys
    content {
      resources = ["secrets"]
    }
  }
}

resource "aws_eks_node_group" "r55" {
  cluster_name = "a"
}
