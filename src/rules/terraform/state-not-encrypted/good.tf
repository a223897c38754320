terraform {
  backend "s3" {
    bucket = "state"
    key = "a"
    encrypt = true
  }
}

terraform {
  backend "gcs" {
    bucket = "state"
    prefix = "a"
  }
}

terraform {
  backend "s3" {}
}

terraform {
  required_version = "1.9"
}

terraform {
  backend "local" {
    path = "a"
  }
}
