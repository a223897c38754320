resource "aws_msk_cluster" "r54" {
  encryption_info {
    encryption_in_transit {
      client_broker = "TLS"
    }
  }
}

resource "aws_msk_cluster" "r55" {
  encryption_info {
    encryption_in_transit {
      client_broker = var.c
    }
  }
}

resource "aws_msk_cluster" "r56" {
  encryption_info {
    encryption_in_transit {
      in_cluster = true
    }
  }
}

resource "aws_msk_cluster" "r57" {
  cluster_name = "a"
}

resource "aws_msk_cluster" "r58" {
  client_authentication {
    unauthenticated = false
  }
}
