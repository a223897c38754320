import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/all-ports-open',
  languages: ['cloudformation'],
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
      resource: 'AWS::EC2::SecurityGroup',
      at: 'Properties.SecurityGroupIngress[]',
      has: {
        all: [
          {
            any: [
              { options: { CidrIp: { is: '0.0.0.0/0' } } },
              { options: { CidrIpv6: { is: '::/0' } } },
            ],
          },
          {
            any: [
              { options: { IpProtocol: { is: '-1' } } },
              { options: { FromPort: { below: 2 }, ToPort: { atLeast: 65000 } } },
            ],
          },
        ],
      },
      report: ['CidrIp', 'CidrIpv6'],
    },
    {
      resource: 'AWS::EC2::SecurityGroupIngress',
      at: 'Properties',
      has: {
        all: [
          {
            any: [
              { options: { CidrIp: { is: '0.0.0.0/0' } } },
              { options: { CidrIpv6: { is: '::/0' } } },
            ],
          },
          {
            any: [
              { options: { IpProtocol: { is: '-1' } } },
              { options: { FromPort: { below: 2 }, ToPort: { atLeast: 65000 } } },
            ],
          },
        ],
      },
      report: ['CidrIp', 'CidrIpv6'],
    },
  ],
}
