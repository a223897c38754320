import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/cluster-secrets-not-encrypted',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Secrets of a cluster have no key of their own',
  message: 'Without envelope encryption whoever reads the store of the cluster reads its secrets.',
  remediation: 'Add `encryption_config` with `resources = ["secrets"]` and a key of your own.',
  severity: 'low',
  confidence: 'medium',
  cwe: [311],
  owasp: 'A02:2021',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/enable-kms.html'],
  ids: ['CKV_AWS_58', 'AWS-0039'],
  matches: [
    { resource: 'aws_eks_cluster', has: { options: { encryption_config: { present: false } } } },
  ],
}
