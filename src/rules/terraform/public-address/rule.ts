import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/public-address',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Machines get public addresses',
  message: 'Each machine can be reached from the internet as soon as its security group lets it.',
  remediation: 'Put machines into private subnets behind a load balancer, and set this to false.',
  severity: 'low',
  confidence: 'high',
  cwe: [668],
  owasp: 'A05:2021',
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/vpc-ip-addressing.html'],
  ids: ['CKV_AWS_130', 'CKV_AWS_88', 'AWS-0164', 'AWS-0009'],
  matches: [
    {
      resource: [
        'aws_subnet',
        'aws_instance',
        'aws_launch_template',
        'aws_launch_configuration',
        'aws_ecs_service',
      ],
      at: [
        'map_public_ip_on_launch',
        'associate_public_ip_address',
        'network_interfaces[].associate_public_ip_address',
        'network_configuration[].assign_public_ip',
      ],
      has: { is: true },
    },
  ],
}
