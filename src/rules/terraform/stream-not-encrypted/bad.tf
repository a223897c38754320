resource "aws_sqs_queue" "r120" {
  sqs_managed_sse_enabled = false # finds
}

resource "aws_sns_topic" "r121" { # finds
  name = "a"
}

resource "aws_sns_topic" "r122" { # finds
  kms_master_key_id = null
}

resource "aws_kinesis_stream" "r123" { # finds
  name = "a"
}

resource "aws_kinesis_stream" "r124" {
  encryption_type = "NONE" # finds
}

resource "aws_kinesis_firehose_delivery_stream" "r125" {
  server_side_encryption {
    enabled = false # finds
  }
}
