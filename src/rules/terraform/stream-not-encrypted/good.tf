resource "aws_sqs_queue" "r126" {
  name = "a"
}

resource "aws_sqs_queue" "r127" {
  kms_master_key_id = "alias/aws/sqs"
  sqs_managed_sse_enabled = false
}

resource "aws_sns_topic" "r128" {
  kms_master_key_id = "alias/aws/sns"
}

resource "aws_sns_topic" "r129" {
  kms_master_key_id = var.key
}

resource "aws_kinesis_stream" "r130" {
  encryption_type = "KMS"
}

resource "aws_kinesis_stream" "r131" {
  encryption_type = var.encryption
}
