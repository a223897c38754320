terraform {
  backend "s3" { # finds
    bucket = "state"
    key = "a"
  }
}

terraform {
  backend "s3" {
    bucket = "state"
    key = "a"
    encrypt = false # finds
  }
}
