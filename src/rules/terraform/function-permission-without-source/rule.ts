import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/function-permission-without-source',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A service may call a function for anybody',
  message:
    'Without `source_arn` or `source_account` the service calls the function also on behalf of other accounts (a confused deputy).',
  remediation: 'Add `source_arn` of the bucket, rule, topic or API that calls it.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [441, 284],
  owasp: 'A01:2021',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html'],
  ids: ['CKV_AWS_364', 'AWS-0067'],
  matches: [
    {
      resource: 'aws_lambda_permission',
      has: {
        options: {
          principal: {
            matches:
              '^(?:s3|sns|sqs|events|apigateway|logs|iot|cognito-idp|ses|config|cloudformation|scheduler|elasticloadbalancing)\\.amazonaws\\.com$',
          },
          source_arn: { present: false },
          source_account: { present: false },
        },
      },
      report: 'principal',
    },
  ],
}
