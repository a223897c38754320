import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/key-in-state',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A private key is made and kept in the state',
  message: 'The key stands in clear in the state file: whoever reads the state has it.',
  remediation:
    'Make keys outside, or use an ephemeral resource; for access to AWS use roles (single sign-on, OIDC) in place of access keys.',
  severity: 'low',
  confidence: 'high',
  cwe: [312, 522],
  owasp: 'A02:2021',
  references: ['https://developer.hashicorp.com/terraform/language/manage-sensitive-data'],
  ids: ['CKV_AWS_273 (related)', 'CIS AWS 1.14 (related)'],
  matches: [
    { resource: 'tls_private_key' },
    { resource: 'aws_iam_access_key', where: { options: { pgp_key: { present: false } } } },
  ],
}
