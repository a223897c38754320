import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/public-address',
  languages: ['cloudformation'],
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
        'AWS::EC2::Subnet',
        'AWS::EC2::Instance',
        'AWS::EC2::LaunchTemplate',
        'AWS::AutoScaling::LaunchConfiguration',
      ],
      at: [
        'Properties.MapPublicIpOnLaunch',
        'Properties.AssociatePublicIpAddress',
        'Properties.NetworkInterfaces[].AssociatePublicIpAddress',
        'Properties.LaunchTemplateData.NetworkInterfaces[].AssociatePublicIpAddress',
      ],
      has: { is: true },
    },
    {
      resource: 'AWS::ECS::Service',
      at: 'Properties.NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp',
      has: { is: 'ENABLED' },
    },
  ],
}
