import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/registry-open',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'Everybody may use a repository of images',
  message: 'The policy lets any account pull, or even push, images.',
  remediation:
    'Name the accounts, roles or services that need it, or add a condition (`aws:SourceArn`, `aws:SourceAccount`, `aws:PrincipalOrgID`).',
  severity: 'high',
  confidence: 'high',
  cwe: [284],
  owasp: 'A01:2021',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  ],
  ids: ['CKV_AWS_32', 'AWS-0032'],
  matches: [
    {
      resource: 'AWS::ECR::Repository',
      at: 'Properties.RepositoryPolicyText.Statement[]',
      has: {
        options: {
          Effect: { is: 'Allow' },
          Action: { items: { matches: '^(?:\\*|ecr:)' } },
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
