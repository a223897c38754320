resource "aws_sqs_queue" "r109" {
  sqs_managed_sse_enabled = false # finds
}

resource "aws_sns_topic" "r110" { # finds
  name = "a"
}

resource "aws_sns_topic" "r111" { # finds
  kms_master_key_id = null
}

resource "aws_kinesis_stream" "r112" { # finds
  name = "a"
}

resource "aws_kinesis_stream" "r113" {
  encryption_type = "NONE" # finds
}

resource "aws_kinesis_firehose_delivery_stream" "r114" {
  server_side_encryption {
    enabled = false # finds
  }
}
