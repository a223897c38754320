import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/admin-port-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'SSH or remote desktop is open to the internet',
  message:
    'A security group lets any address reach port 22 or 3389. Such ports are found and attacked within minutes.',
  remediation:
    'Allow only the addresses of your network in `cidr_blocks`, or reach the machines through Session Manager or a bastion host.',
  severity: 'high',
  confidence: 'high',
  cwe: [284],
  owasp: 'A05:2021',
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  ids: ['CKV_AWS_24', 'CKV_AWS_25', 'AWS-0107', 'CIS AWS 5.2'],
  matches: [
    {
      resource: 'aws_security_group',
      at: 'ingress[]',
      has: {
        any: [
          { options: { cidr_blocks: { items: { is: '0.0.0.0/0' } } } },
          { options: { ipv6_cidr_blocks: { items: { is: '::/0' } } } },
        ],
        options: { to_port: { is: [22, 3389] } },
      },
      report: ['cidr_blocks', 'ipv6_cidr_blocks'],
    },
  ],
}
