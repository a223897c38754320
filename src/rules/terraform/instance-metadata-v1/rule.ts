import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/instance-metadata-v1',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The first version of the metadata service is allowed',
  message:
    'With it, one request that an attacker makes the machine send (SSRF) hands out the credentials of its role.',
  remediation: 'Set `metadata_options { http_tokens = "required" }`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [918],
  owasp: 'A05:2021',
  references: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
  ],
  ids: ['CKV_AWS_79', 'CKV_AWS_341 (related)', 'AWS-0028', 'AWS-0130', 'CIS AWS 5.6'],
  matches: [
    {
      resource: ['aws_instance', 'aws_launch_template', 'aws_launch_configuration'],
      where: { options: { 'metadata_options.http_endpoint': { not: { is: 'disabled' } } } },
      at: 'metadata_options.http_tokens',
      has: { is: 'optional' },
    },
    {
      resource: ['aws_instance', 'aws_launch_configuration', 'aws_launch_template'],
      where: {
        options: {
          'metadata_options.http_endpoint': { not: { is: 'disabled' } },
          launch_template: { present: false },
        },
      },
      has: { options: { 'metadata_options.http_tokens': { present: false } } },
      confidence: 'medium',
    },
  ],
}
