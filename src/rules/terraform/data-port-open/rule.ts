import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/data-port-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A database or a control port is open to the internet',
  message:
    'A security group lets any address reach the port of a database, a cache, a search engine or a container daemon. Many of them trust whoever reaches them.',
  remediation:
    'Allow only the security groups of the services that use it (`referenced_security_group_id`, `security_groups`).',
  severity: 'high',
  confidence: 'high',
  cwe: [284, 668],
  owasp: 'A05:2021',
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  ids: ['AWS-0107', 'CKV_AWS_277 (related)'],
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
              {
                options: {
                  to_port: {
                    is: [
                      3306, 5432, 1433, 1521, 27017, 6379, 9200, 11211, 5439, 2375, 2379, 9042,
                      10250,
                    ],
                  },
                },
              },
              { options: { from_port: { below: 3307 }, to_port: { atLeast: 3306, below: 65000 } } },
              { options: { from_port: { below: 5433 }, to_port: { atLeast: 5432, below: 65000 } } },
              { options: { from_port: { below: 1434 }, to_port: { atLeast: 1433, below: 65000 } } },
              { options: { from_port: { below: 1522 }, to_port: { atLeast: 1521, below: 65000 } } },
              {
                options: { from_port: { below: 27018 }, to_port: { atLeast: 27017, below: 65000 } },
              },
              { options: { from_port: { below: 6380 }, to_port: { atLeast: 6379, below: 65000 } } },
              { options: { from_port: { below: 9201 }, to_port: { atLeast: 9200, below: 65000 } } },
              {
                options: { from_port: { below: 11212 }, to_port: { atLeast: 11211, below: 65000 } },
              },
              { options: { from_port: { below: 5440 }, to_port: { atLeast: 5439, below: 65000 } } },
              { options: { from_port: { below: 2376 }, to_port: { atLeast: 2375, below: 65000 } } },
              { options: { from_port: { below: 2380 }, to_port: { atLeast: 2379, below: 65000 } } },
              { options: { from_port: { below: 9043 }, to_port: { atLeast: 9042, below: 65000 } } },
              {
                options: { from_port: { below: 10251 }, to_port: { atLeast: 10250, below: 65000 } },
              },
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
              {
                options: {
                  to_port: {
                    is: [
                      3306, 5432, 1433, 1521, 27017, 6379, 9200, 11211, 5439, 2375, 2379, 9042,
                      10250,
                    ],
                  },
                },
              },
              { options: { from_port: { below: 3307 }, to_port: { atLeast: 3306, below: 65000 } } },
              { options: { from_port: { below: 5433 }, to_port: { atLeast: 5432, below: 65000 } } },
              { options: { from_port: { below: 1434 }, to_port: { atLeast: 1433, below: 65000 } } },
              { options: { from_port: { below: 1522 }, to_port: { atLeast: 1521, below: 65000 } } },
              {
                options: { from_port: { below: 27018 }, to_port: { atLeast: 27017, below: 65000 } },
              },
              { options: { from_port: { below: 6380 }, to_port: { atLeast: 6379, below: 65000 } } },
              { options: { from_port: { below: 9201 }, to_port: { atLeast: 9200, below: 65000 } } },
              {
                options: { from_port: { below: 11212 }, to_port: { atLeast: 11211, below: 65000 } },
              },
              { options: { from_port: { below: 5440 }, to_port: { atLeast: 5439, below: 65000 } } },
              { options: { from_port: { below: 2376 }, to_port: { atLeast: 2375, below: 65000 } } },
              { options: { from_port: { below: 2380 }, to_port: { atLeast: 2379, below: 65000 } } },
              { options: { from_port: { below: 9043 }, to_port: { atLeast: 9042, below: 65000 } } },
              {
                options: { from_port: { below: 10251 }, to_port: { atLeast: 10250, below: 65000 } },
              },
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
              {
                options: {
                  to_port: {
                    is: [
                      3306, 5432, 1433, 1521, 27017, 6379, 9200, 11211, 5439, 2375, 2379, 9042,
                      10250,
                    ],
                  },
                },
              },
              { options: { from_port: { below: 3307 }, to_port: { atLeast: 3306, below: 65000 } } },
              { options: { from_port: { below: 5433 }, to_port: { atLeast: 5432, below: 65000 } } },
              { options: { from_port: { below: 1434 }, to_port: { atLeast: 1433, below: 65000 } } },
              { options: { from_port: { below: 1522 }, to_port: { atLeast: 1521, below: 65000 } } },
              {
                options: { from_port: { below: 27018 }, to_port: { atLeast: 27017, below: 65000 } },
              },
              { options: { from_port: { below: 6380 }, to_port: { atLeast: 6379, below: 65000 } } },
              { options: { from_port: { below: 9201 }, to_port: { atLeast: 9200, below: 65000 } } },
              {
                options: { from_port: { below: 11212 }, to_port: { atLeast: 11211, below: 65000 } },
              },
              { options: { from_port: { below: 5440 }, to_port: { atLeast: 5439, below: 65000 } } },
              { options: { from_port: { below: 2376 }, to_port: { atLeast: 2375, below: 65000 } } },
              { options: { from_port: { below: 2380 }, to_port: { atLeast: 2379, below: 65000 } } },
              { options: { from_port: { below: 9043 }, to_port: { atLeast: 9042, below: 65000 } } },
              {
                options: { from_port: { below: 10251 }, to_port: { atLeast: 10250, below: 65000 } },
              },
            ],
            not: { options: { ip_protocol: { is: ['icmp', 'icmpv6', '-1'] } } },
          },
        ],
      },
      report: ['cidr_ipv4', 'cidr_ipv6'],
    },
  ],
}
