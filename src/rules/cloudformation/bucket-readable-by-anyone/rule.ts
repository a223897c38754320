import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/bucket-readable-by-anyone',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'Everybody may read a bucket',
  message:
    'The bucket policy lets anybody read, or list, what is in the bucket. It is right only for a site that is public as a whole.',
  remediation:
    'Name the accounts, roles or services that need it, or add a condition (`aws:SourceArn`, `aws:SourceAccount`, `aws:PrincipalOrgID`).',
  severity: 'medium',
  confidence: 'high',
  cwe: [284],
  owasp: 'A01:2021',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  ],
  ids: ['CKV_AWS_70'],
  matches: [
    {
      resource: 'AWS::S3::BucketPolicy',
      at: 'Properties.PolicyDocument.Statement[]',
      has: {
        options: {
          Effect: { is: 'Allow' },
          Action: { items: { matches: '^s3:(?:Get|List)\\w*\\*?$' } },
          Condition: { present: false },
        },
        any: [
          { options: { Principal: { is: '*' } } },
          { options: { 'Principal.AWS': { items: { is: '*' } } } },
        ],
      },
      report: 'Principal',
    },
  ],
}
