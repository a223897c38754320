import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/broker-plaintext',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A broker takes clients without TLS',
  message: 'Messages and passwords can be read on the way.',
  remediation: 'Set `client_broker = "TLS"` and `in_cluster = true`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [319],
  owasp: 'A02:2021',
  references: ['https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html'],
  ids: ['CKV_AWS_81', 'AWS-0073'],
  matches: [
    {
      resource: 'aws_msk_cluster',
      at: 'encryption_info[].encryption_in_transit[]',
      has: {
        any: [
          { options: { client_broker: { is: ['PLAINTEXT', 'TLS_PLAINTEXT'] } } },
          { options: { in_cluster: { is: false } } },
        ],
      },
    },
    {
      resource: 'aws_msk_cluster',
      at: ['client_authentication[].unauthenticated'],
      has: { is: true },
    },
  ],
}
