import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/key-open',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'Everybody may use a key',
  message: 'The key policy lets any account decrypt with the key, or change it.',
  remediation:
    'Name the accounts, roles or services that need it, or add a condition (`aws:SourceArn`, `aws:SourceAccount`, `aws:PrincipalOrgID`).',
  severity: 'high',
  confidence: 'high',
  cwe: [284],
  owasp: 'A01:2021',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  ],
  ids: ['CKV_AWS_33'],
  matches: [
    {
      resource: 'AWS::KMS::Key',
      at: 'Properties.KeyPolicy.Statement[]',
      has: {
        options: {
          Effect: { is: 'Allow' },
          Action: { items: { matches: '^(?:\\*|kms:)' } },
          Condition: { present: false },
        },
        any: [
          { options: { Principal: { is: '*' } } },
          { options: { 'Principal.AWS': { items: { is: '*' } } } },
        ],
      },
      report: 'Principal',
    },
    {
      resource: 'AWS::KMS::ReplicaKey',
      at: 'Properties.KeyPolicy.Statement[]',
      has: {
        options: {
          Effect: { is: 'Allow' },
          Action: { items: { matches: '^(?:\\*|kms:)' } },
          Condition: { present: false },
        },
        any: [
          { options: { Principal: { is: '*' } } },
          { options: { 'Principal.AWS': { items: { is: '*' } } } },
        ],
      },
      report: 'Principal',
    },
  ],
}
