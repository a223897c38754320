import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/stream-not-encrypted',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'A queue, topic or stream is not encrypted',
  message: 'Messages are kept in clear by the service.',
  remediation: 'Set `SqsManagedSseEnabled`, `KmsMasterKeyId` (a topic) or `StreamEncryption`.',
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
      resource: 'AWS::SQS::Queue',
      where: { options: { 'Properties.KmsMasterKeyId': { present: false } } },
      at: 'Properties.SqsManagedSseEnabled',
      has: { is: false },
    },
    {
      resource: 'AWS::SNS::Topic',
      has: { options: { 'Properties.KmsMasterKeyId': { present: false } } },
    },
    {
      resource: 'AWS::Kinesis::Stream',
      has: { options: { 'Properties.StreamEncryption': { present: false } } },
    },
  ],
}
