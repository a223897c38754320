import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/cluster-endpoint-public',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The API of a cluster is open to the internet',
  message:
    'Everybody can try to sign in to the API server, and reaches it on the day a weakness of it becomes known.',
  remediation:
    'Set `endpoint_public_access = false`, or name your networks in `public_access_cidrs`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [284, 668],
  owasp: 'A05:2021',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html'],
  ids: ['CKV_AWS_38', 'CKV_AWS_39', 'AWS-0040', 'AWS-0041'],
  matches: [
    {
      resource: 'aws_eks_cluster',
      at: 'vpc_config[]',
      has: {
        options: {
          endpoint_public_access: { not: { is: false } },
          public_access_cidrs: {
            any: [{ present: false }, { items: { is: ['0.0.0.0/0', '::/0'] } }],
          },
        },
      },
      report: ['public_access_cidrs', 'endpoint_public_access'],
    },
  ],
}
