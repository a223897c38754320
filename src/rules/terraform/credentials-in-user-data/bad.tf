resource "aws_instance" "r25" {
  user_data = "export AWS_ACCESS_KEY_ID=AKIAJ7QQ3X5PWN2RTL4A" # finds
}

resource "aws_instance" "r33" {
  user_data = "#!/bin/sh\nexport DB_PASSWORD=Sup3rGeheim12\nstart" # finds
}

resource "aws_launch_template" "r26" {
  user_data = base64encode("AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMIK7MDENGbPxRfiCYabcdefghij12") # finds
}
