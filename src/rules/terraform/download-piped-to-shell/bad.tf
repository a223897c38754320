resource "null_resource" "r186" {
  provisioner "remote-exec" {
    inline = [
      "apt-get update",
      "curl -s https://get.example.com | sh", # finds
      "wget -qO- https://x.example.com/i.sh | sudo bash", # finds
    ]
  }
}

resource "aws_instance" "r187" {
  provisioner "local-exec" {
    command = "curl https://get.example.com | sudo -E bash -" # finds
  }
}

resource "aws_instance" "r188" {
  user_data = "#!/bin/sh\ncurl -fsSL https://get.example.com | sh" # finds
}
