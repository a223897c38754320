resource "aws_lb_listener" "r56" {
  port = 80
  protocol = "HTTP" # finds
  default_action {
    type = "forward"
    target_group_arn = aws_lb_target_group.a.arn
  }
}

resource "aws_alb_listener" "r57" {
  port = 8080
  protocol = "HTTP" # finds
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "r58" {
  protocol = "HTTP" # finds
  default_action {
    type = "fixed-response"
    fixed_response {
      status_code = "200"
    }
  }
}

resource "aws_lb" "public" {
  internal = false
}

resource "aws_lb_listener" "r59" {
  load_balancer_arn = aws_lb.public.arn
  protocol = "HTTP" # finds
  default_action {
    type = "forward"
  }
}
