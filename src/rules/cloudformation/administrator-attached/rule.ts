import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/administrator-attached',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'The policy AdministratorAccess is attached',
  message: 'Whoever uses this role, user or group can do everything in the account.',
  remediation:
    'Attach a policy that names what is needed; keep administration to a role that people assume with a second factor.',
  severity: 'high',
  confidence: 'medium',
  cwe: [250],
  owasp: 'A01:2021',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
  ids: ['CKV_AWS_274', 'CIS AWS 1.16'],
  matches: [
    {
      resource: ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group'],
      at: 'Properties.ManagedPolicyArns[]',
      has: { matches: ':policy/(?:AdministratorAccess|IAMFullAccess)$' },
    },
    {
      resource: 'AWS::Serverless::Function',
      at: 'Properties.Policies[]',
      has: { matches: '(?:^|:policy/)(?:AdministratorAccess|IAMFullAccess)$' },
    },
  ],
}
