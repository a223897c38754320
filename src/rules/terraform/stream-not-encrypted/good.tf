resource "aws_sqs_queue" "r115" {
  name = "a"
}

resource "aws_sqs_queue" "r116" {
  kms_master_key_id = "alias/aws/sqs"
  sqs_managed_sse_enabled = false
}

resource "aws_sns_topic" "r117" {
  kms_master_key_id = "alias/aws/sns"
}

resource "aws_sns_topic" "r118" {
  kms_master_key_id = var.key
}

resource "aws_kinesis_stream" "r119" {
  encryption_type = "KMS"
}

resource "aws_kinesis_stream" "r120" {
  encryption_type = var.encryption
}
