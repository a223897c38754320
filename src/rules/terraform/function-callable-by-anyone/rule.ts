import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/function-callable-by-anyone',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Everybody may call a function',
  message: 'The permission names every account, with no condition on who calls.',
  remediation:
    'Name the service or the account in `principal`, and add `source_arn` or `principal_org_id`.',
  severity: 'high',
  confidence: 'high',
  cwe: [284],
  owasp: 'A01:2021',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html'],
  ids: ['CKV_AWS_301', 'AWS-0067 (related)'],
  matches: [
    {
      resource: 'aws_lambda_permission',
      has: {
        options: {
          principal: { is: '*' },
          action: { is: ['lambda:InvokeFunction', 'lambda:*'] },
          source_arn: { present: false },
          source_account: { present: false },
          principal_org_id: { present: false },
          function_url_auth_type: { present: false },
        },
      },
      report: 'principal',
    },
  ],
}
