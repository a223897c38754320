import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/function-permission-without-source',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'A service may call a function for anybody',
  message:
    'Without `SourceArn` or `SourceAccount` the service calls the function also on behalf of other accounts (a confused deputy).',
  remediation: 'Add `SourceArn` of the bucket, rule, topic or API that calls it.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [441, 284],
  owasp: 'A01:2021',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html'],
  ids: ['CKV_AWS_364', 'AWS-0067'],
  matches: [
    {
      resource: 'AWS::Lambda::Permission',
      has: {
        options: {
          'Properties.Principal': {
            matches:
              '^(?:s3|sns|sqs|events|apigateway|logs|iot|cognito-idp|ses|config|cloudformation|scheduler|elasticloadbalancing)\\.amazonaws\\.com$',
          },
          'Properties.SourceArn': { present: false },
          'Properties.SourceAccount': { present: false },
        },
      },
      report: 'Properties.Principal',
    },
  ],
}
