import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/weak-password-policy',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Passwords of the account may be short',
  message: 'Short passwords of people who may sign in to the console are guessed.',
  remediation: 'Set `minimum_password_length` to at least 14, or use single sign-on.',
  severity: 'low',
  confidence: 'high',
  cwe: [521],
  owasp: 'A07:2021',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
  ],
  ids: ['CKV_AWS_10', 'AWS-0063', 'CIS AWS 1.8'],
  matches: [
    {
      resource: 'aws_iam_account_password_policy',
      has: {
        any: [
          { options: { minimum_password_length: { below: 14 } } },
          { options: { minimum_password_length: { present: false } } },
        ],
      },
    },
  ],
}
