import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/admin-port-open',
  languages: ['cloudformation'],
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
              { options: { FromPort: { below: 23 }, ToPort: { atLeast: 22, below: 65000 } } },
              { options: { FromPort: { below: 3390 }, ToPort: { atLeast: 3389, below: 65000 } } },
            ],
            not: { options: { IpProtocol: { is: ['icmp', 'icmpv6', '-1'] } } },
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
              { options: { FromPort: { below: 23 }, ToPort: { atLeast: 22, below: 65000 } } },
              { options: { FromPort: { below: 3390 }, ToPort: { atLeast: 3389, below: 65000 } } },
            ],
            not: { options: { IpProtocol: { is: ['icmp', 'icmpv6', '-1'] } } },
          },
        ],
      },
      report: ['CidrIp', 'CidrIpv6'],
    },
  ],
}
