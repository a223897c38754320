resource "aws_msk_cluster" "r50" {
  encryption_info {
    encryption_in_transit {
      client_broker = "PLAINTEXT" # finds
    }
  }
}

resource "aws_msk_cluster" "r51" {
  encryption_info {
    encryption_in_transit {
      client_broker = "TLS_PLAINTEXT" # finds
    }
  }
}

resource "aws_msk_cluster" "r52" {
  encryption_info {
    encryption_in_transit {
      in_cluster = false # finds
    }
  }
}

resource "aws_msk_cluster" "r53" {
  client_authentication {
    unauthenticated = true # finds
  }
}
