import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/instance-metadata-v1',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'The first version of the metadata service is allowed',
  message:
    'With it, one request that an attacker makes the machine send (SSRF) hands out the credentials of its role.',
  remediation: 'Use a launch template with `MetadataOptions: { HttpTokens: required }`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [918],
  owasp: 'A05:2021',
  references: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
  ],
  ids: ['CKV_AWS_79', 'AWS-0028', 'AWS-0130', 'CIS AWS 5.6'],
  matches: [
    {
      resource: [
        'AWS::EC2::LaunchTemplate',
        'AWS::AutoScaling::LaunchConfiguration',
        'AWS::EC2::Instance',
      ],
      at: [
        'Properties.LaunchTemplateData.MetadataOptions.HttpTokens',
        'Properties.MetadataOptions.HttpTokens',
      ],
      has: { is: 'optional' },
    },
    {
      resource: 'AWS::EC2::LaunchTemplate',
      where: {
        options: {
          'Properties.LaunchTemplateData.MetadataOptions.HttpEndpoint': { not: { is: 'disabled' } },
        },
      },
      has: {
        options: { 'Properties.LaunchTemplateData.MetadataOptions.HttpTokens': { present: false } },
      },
      confidence: 'medium',
    },
    {
      resource: 'AWS::AutoScaling::LaunchConfiguration',
      has: {
        options: {
          'Properties.MetadataOptions.HttpTokens': { present: false },
          'Properties.MetadataOptions.HttpEndpoint': { not: { is: 'disabled' } },
        },
      },
      confidence: 'medium',
    },
  ],
}
