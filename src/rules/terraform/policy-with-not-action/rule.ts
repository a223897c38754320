import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/policy-with-not-action',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A policy allows everything except a list',
  message:
    'With `NotAction` every action that is not named is allowed, also those of services that AWS adds later.',
  remediation: 'Name the actions that are needed in `Action`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [269],
  owasp: 'A01:2021',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html',
  ],
  ids: ['AWS-0057 (related)'],
  matches: [
    {
      resource: [
        'aws_iam_policy',
        'aws_iam_role_policy',
        'aws_iam_user_policy',
        'aws_iam_group_policy',
        'aws_iam_role',
      ],
      at: ['policy.Statement[]', 'inline_policy[].policy.Statement[]'],
      has: {
        options: {
          Effect: { is: 'Allow' },
          NotAction: { present: true },
          Resource: { items: { is: '*' } },
          Condition: { present: false },
        },
      },
      report: 'NotAction',
    },
    {
      resource: 'data.aws_iam_policy_document',
      at: 'statement[]',
      has: {
        options: {
          effect: { not: { is: 'Deny' } },
          not_actions: { present: true },
          resources: { items: { is: '*' } },
          principals: { present: false },
          condition: { present: false },
        },
      },
      report: 'not_actions',
      without: [{ resource: 'aws_organizations_policy', refersBy: 'content' }],
      confidence: 'medium',
    },
  ],
}
