import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/default-security-group-allows',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The default security group lets traffic in',
  message:
    'Whatever is started without a security group gets this one, so it should allow nothing.',
  remediation:
    'Leave `aws_default_security_group` without rules and give every resource a group of its own.',
  severity: 'low',
  confidence: 'high',
  cwe: [1188],
  owasp: 'A05:2021',
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html'],
  ids: ['CKV2_AWS_12', 'AWS-0173', 'CIS AWS 5.4'],
  matches: [{ resource: 'aws_default_security_group', at: 'ingress[]', has: {} }],
}
