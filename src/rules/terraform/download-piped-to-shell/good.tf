resource "null_resource" "r189" {
  provisioner "remote-exec" {
    inline = ["curl -o /tmp/a https://get.example.com && sha256sum -c /tmp/a.sum", "curl -s localhost | jq ."]
  }
}

resource "null_resource" "r190" {
  provisioner "local-exec" {
    command = "aws s3 cp a b"
  }
}

resource "aws_instance" "r191" {
  user_data = "echo curl"
}

resource "null_resource" "r192" {
  provisioner "file" {
    source = "a"
  }
}
