import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/data-port-open',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'A database or a control port is open to the internet',
  message:
    'A security group lets any address reach the port of a database, a cache, a search engine or a container daemon. Many of them trust whoever reaches them.',
  remediation:
    'Allow only the security groups of the services that use it (`SourceSecurityGroupId`).',
  severity: 'high',
  confidence: 'high',
  cwe: [284, 668],
  owasp: 'A05:2021',
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  ids: ['AWS-0107', 'CKV_AWS_277 (related)'],
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
              { options: { FromPort: { below: 3307 }, ToPort: { atLeast: 3306, below: 65000 } } },
              { options: { FromPort: { below: 5433 }, ToPort: { atLeast: 5432, below: 65000 } } },
              { options: { FromPort: { below: 1434 }, ToPort: { atLeast: 1433, below: 65000 } } },
              { options: { FromPort: { below: 1522 }, ToPort: { atLeast: 1521, below: 65000 } } },
              { options: { FromPort: { below: 27018 }, ToPort: { atLeast: 27017, below: 65000 } } },
              { options: { FromPort: { below: 6380 }, ToPort: { atLeast: 6379, below: 65000 } } },
              { options: { FromPort: { below: 9201 }, ToPort: { atLeast: 9200, below: 65000 } } },
              { options: { FromPort: { below: 11212 }, ToPort: { atLeast: 11211, below: 65000 } } },
              { options: { FromPort: { below: 5440 }, ToPort: { atLeast: 5439, below: 65000 } } },
              { options: { FromPort: { below: 2376 }, ToPort: { atLeast: 2375, below: 65000 } } },
              { options: { FromPort: { below: 2380 }, ToPort: { atLeast: 2379, below: 65000 } } },
              { options: { FromPort: { below: 9043 }, ToPort: { atLeast: 9042, below: 65000 } } },
              { options: { FromPort: { below: 10251 }, ToPort: { atLeast: 10250, below: 65000 } } },
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
              { options: { FromPort: { below: 3307 }, ToPort: { atLeast: 3306, below: 65000 } } },
              { options: { FromPort: { below: 5433 }, ToPort: { atLeast: 5432, below: 65000 } } },
              { options: { FromPort: { below: 1434 }, ToPort: { atLeast: 1433, below: 65000 } } },
              { options: { FromPort: { below: 1522 }, ToPort: { atLeast: 1521, below: 65000 } } },
              { options: { FromPort: { below: 27018 }, ToPort: { atLeast: 27017, below: 65000 } } },
              { options: { FromPort: { below: 6380 }, ToPort: { atLeast: 6379, below: 65000 } } },
              { options: { FromPort: { below: 9201 }, ToPort: { atLeast: 9200, below: 65000 } } },
              { options: { FromPort: { below: 11212 }, ToPort: { atLeast: 11211, below: 65000 } } },
              { options: { FromPort: { below: 5440 }, ToPort: { atLeast: 5439, below: 65000 } } },
              { options: { FromPort: { below: 2376 }, ToPort: { atLeast: 2375, below: 65000 } } },
              { options: { FromPort: { below: 2380 }, ToPort: { atLeast: 2379, below: 65000 } } },
              { options: { FromPort: { below: 9043 }, ToPort: { atLeast: 9042, below: 65000 } } },
              { options: { FromPort: { below: 10251 }, ToPort: { atLeast: 10250, below: 65000 } } },
            ],
            not: { options: { IpProtocol: { is: ['icmp', 'icmpv6', '-1'] } } },
          },
        ],
      },
      report: ['CidrIp', 'CidrIpv6'],
    },
  ],
}
