import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/credentials-in-user-data',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'Start-up data of a machine holds credentials',
  message:
    'User data is readable through the API and from every process on the machine, and stands in the stack.',
  remediation:
    'Give the machine a role (`IamInstanceProfile`) and let it read secrets from a secret store; revoke the ones that were committed.',
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
        'AWS::EC2::Instance',
        'AWS::EC2::LaunchTemplate',
        'AWS::AutoScaling::LaunchConfiguration',
      ],
      at: ['Properties.UserData', 'Properties.LaunchTemplateData.UserData'],
      has: {
        matches:
          '\\bA[KS]IA(?![A-Z0-9]*EXAMPLE)[A-Z0-9]{16}\\b|AWS_SECRET_ACCESS_KEY["\']?\\s*[=:]\\s*["\']?[A-Za-z0-9/+]{40}\\b|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----',
      },
    },
  ],
}
