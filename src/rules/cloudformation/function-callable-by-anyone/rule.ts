import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/function-callable-by-anyone',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'Everybody may call a function',
  message: 'The permission names every account, with no condition on who calls.',
  remediation:
    'Name the service or the account in `Principal`, and add `SourceArn` or `PrincipalOrgID`.',
  severity: 'high',
  confidence: 'high',
  cwe: [284],
  owasp: 'A01:2021',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html'],
  ids: ['CKV_AWS_301', 'AWS-0067 (related)'],
  matches: [
    {
      resource: 'AWS::Lambda::Permission',
      has: {
        options: {
          'Properties.Principal': { is: '*' },
          'Properties.Action': { is: ['lambda:InvokeFunction', 'lambda:*'] },
          'Properties.SourceArn': { present: false },
          'Properties.SourceAccount': { present: false },
          'Properties.PrincipalOrgID': { present: false },
          'Properties.FunctionUrlAuthType': { present: false },
          'Properties.InvokedViaFunctionUrl': { not: { is: true } },
        },
      },
      report: 'Properties.Principal',
    },
  ],
}
