import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/all-ports-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Every port is open to the internet',
  message:
    'A security group lets any address reach every port: databases, caches and administration included, also those that are added later.',
  remediation:
    'Open only the ports that serve the public (usually 443), and the rest only to the groups that need them.',
  severity: 'high',
  confidence: 'high',
  cwe: [284],
  owasp: 'A05:2021',
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  ids: ['CKV_AWS_277', 'CKV_AWS_260 (related)', 'AWS-0107'],
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
              { options: { protocol: { is: ['-1', 'all'] } } },
              { options: { from_port: { below: 2 }, to_port: { atLeast: 65000 } } },
            ],
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
              { options: { protocol: { is: ['-1', 'all'] } } },
              { options: { from_port: { below: 2 }, to_port: { atLeast: 65000 } } },
            ],
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
              { options: { ip_protocol: { is: ['-1', 'all'] } } },
              { options: { from_port: { below: 2 }, to_port: { atLeast: 65000 } } },
            ],
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
          ingress_rules: { items: { is: ['all-all', 'all-tcp'] } },
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
          rule: { is: ['all-all', 'all-tcp'] },
          cidr_blocks: { matches: '(?:^|,)\\s*0\\.0\\.0\\.0/0' },
        },
      },
      report: 'cidr_blocks',
    },
  ],
}
