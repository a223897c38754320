import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/credentials-in-user-data',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Start-up data of a machine holds credentials',
  message:
    'User data is readable through the API and from every process on the machine, and stands in the state.',
  remediation:
    'Give the machine a role (`iam_instance_profile`) and let it read secrets from a secret store; revoke the ones that were committed.',
  severity: 'high',
  confidence: 'high',
  cwe: [798, 312],
  owasp: 'A07:2021',
  references: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html',
  ],
  ids: ['CKV_AWS_46', 'AWS-0029'],
  matches: [
    {
      resource: [
        'aws_instance',
        'aws_launch_template',
        'aws_launch_configuration',
        'aws_spot_instance_request',
      ],
      at: ['user_data', 'user_data_base64'],
      has: {
        matches:
          '\\bA[KS]IA(?![A-Z0-9]*EXAMPLE)[A-Z0-9]{16}\\b|AWS_SECRET_ACCESS_KEY["\']?\\s*[=:]\\s*["\']?[A-Za-z0-9/+]{40}\\b|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----',
      },
    },
    {
      resource: ['aws_instance', 'aws_launch_template', 'aws_launch_configuration'],
      at: ['user_data', 'user_data_base64'],
      has: {
        matches:
          '(?:^|\\n)\\s*export [A-Z_]*(?:PASSWORD|SECRET|TOKEN|API_KEY)=["\']?(?!change|example|dummy|your|test|xxx)[A-Za-z0-9!@#%^&+/=._-]{8,}["\']?\\s*(?:\\n|$)',
      },
      confidence: 'medium',
    },
  ],
}
