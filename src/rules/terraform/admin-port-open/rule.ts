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
    'Allow only the addresses of your network, or reach the machines through Session Manager or a bastion host.',
  severity: 'high',
  confidence: 'high',
  cwe: [284],
  owasp: 'A05:2021',
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  ids: ['CKV_AWS_24', 'CKV_AWS_25', 'AWS-0107', 'CIS AWS 5.2', 'CIS AWS 5.3'],
  matches: [
    {
      resource: ['aws_security_group', 'aws_default_security_group'],
      at: 'ingress[]',
      has: {
        all: [
          {
            any: [
              { options: { cidr_blocks: { items: { is: '0.0.0.0/0' } } } },
              { options: { ipv6_cidr_blocks: { items: { is: '::/0' } } } },
            ],
          },
          {
            any: [
              { options: { to_port: { is: [22, 3389] } } },
              { options: { from_port: { below: 23 }, to_port: { atLeast: 22, below: 65000 } } },
              { options: { from_port: { below: 3390 }, to_port: { atLeast: 3389, below: 65000 } } },
            ],
            not: { options: { protocol: { is: ['icmp', 'icmpv6', '-1'] } } },
          },
        ],
      },
      report: ['cidr_blocks', 'ipv6_cidr_blocks'],
    },
    {
      resource: 'aws_security_group_rule',
      where: { options: { type: { is: 'ingress' } } },
      has: {
        all: [
          {
            any: [
              { options: { cidr_blocks: { items: { is: '0.0.0.0/0' } } } },
              { options: { ipv6_cidr_blocks: { items: { is: '::/0' } } } },
            ],
          },
          {
            any: [
              { options: { to_port: { is: [22, 3389] } } },
              { options: { from_port: { below: 23 }, to_port: { atLeast: 22, below: 65000 } } },
              { options: { from_port: { below: 3390 }, to_port: { atLeast: 3389, below: 65000 } } },
            ],
            not: { options: { protocol: { is: ['icmp', 'icmpv6', '-1'] } } },
          },
        ],
      },
      report: ['cidr_blocks', 'ipv6_cidr_blocks'],
    },
    {
      resource: 'aws_vpc_security_group_ingress_rule',
      has: {
        all: [
          {
            any: [
              { options: { cidr_ipv4: { is: '0.0.0.0/0' } } },
              { options: { cidr_ipv6: { is: '::/0' } } },
            ],
          },
          {
            any: [
              { options: { to_port: { is: [22, 3389] } } },
              { options: { from_port: { below: 23 }, to_port: { atLeast: 22, below: 65000 } } },
              { options: { from_port: { below: 3390 }, to_port: { atLeast: 3389, below: 65000 } } },
            ],
            not: { options: { ip_protocol: { is: ['icmp', 'icmpv6', '-1'] } } },
          },
        ],
      },
      report: ['cidr_ipv4', 'cidr_ipv6'],
    },
    {
      resource: 'module',
      where: { options: { source: { matches: '^terraform-aws-modules/security-group/aws' } } },
      has: {
        options: {
          ingress_cidr_blocks: { items: { is: '0.0.0.0/0' } },
          ingress_rules: { items: { is: ['ssh-tcp', 'rdp-tcp'] } },
        },
      },
      report: 'ingress_cidr_blocks',
    },
    {
      resource: 'module',
      where: { options: { source: { matches: '^terraform-aws-modules/security-group/aws' } } },
      at: 'ingress_with_cidr_blocks[]',
      has: {
        options: {
          rule: { is: ['ssh-tcp', 'rdp-tcp'] },
          cidr_blocks: { matches: '(?:^|,)\\s*0\\.0\\.0\\.0/0' },
        },
      },
      report: 'cidr_blocks',
    },
  ],
}
