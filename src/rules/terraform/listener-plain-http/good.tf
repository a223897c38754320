resource "aws_lb_listener" "r60" {
  port = 80
  protocol = "HTTP"
  default_action {
    type = "redirect"
    redirect {
      protocol = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb_listener" "r61" {
  protocol = "HTTPS"
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "r62" {
  protocol = "TCP"
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "r63" {
  protocol = "HTTP"
  default_action {
    type = "fixed-response"
    fixed_response {
      status_code = "404"
    }
  }
}

resource "aws_lb_listener" "r64" {
  protocol = var.protocol
  default_action {
    type = "forward"
  }
}

resource "aws_lb" "inside" {
  internal = true
}

resource "aws_lb_listener" "r65" {
  load_balancer_arn = aws_lb.inside.arn
  protocol = "HTTP"
  default_action {
    type = "forward"
  }
}
