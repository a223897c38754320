import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/stream-not-encrypted',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A queue, topic or stream is not encrypted',
  message: 'Messages are kept in clear by the service.',
  remediation:
    'Set `sqs_managed_sse_enabled`, `kms_master_key_id` (a topic) or `encryption_type = "KMS"` (a stream).',
  severity: 'low',
  confidence: 'medium',
  cwe: [311],
  owasp: 'A02:2021',
  references: [
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html',
  ],
  ids: ['CKV_AWS_27', 'CKV_AWS_26', 'CKV_AWS_43', 'AWS-0096', 'AWS-0095', 'AWS-0064'],
  matches: [
    {
      resource: 'aws_sqs_queue',
      where: { options: { kms_master_key_id: { present: false } } },
      at: 'sqs_managed_sse_enabled',
      has: { is: false },
    },
    { resource: 'aws_sns_topic', has: { options: { kms_master_key_id: { present: false } } } },
    {
      resource: 'aws_kinesis_stream',
      has: { options: { encryption_type: { not: { is: 'KMS' } } } },
    },
    {
      resource: 'aws_kinesis_firehose_delivery_stream',
      has: { options: { 'server_side_encryption.enabled': { is: false } } },
    },
  ],
}
