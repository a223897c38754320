import { type StructureCondition } from '../core/structure.ts'

/**
 * A statement of a trust policy, as a tree, that lets workflows of any repository in: the subject is a wildcard, or nothing asks which
 * repository it is. Source: https://docs.github.com/en/actions/reference/security/oidc
 */
export const trustsAnyRepository: readonly StructureCondition[] = [
  {
    options: {
      'Condition.*."token.actions.githubusercontent.com:sub"': {
        items: { matches: '^(?:repo:)?\\*' },
      },
    },
  },
  {
    not: {
      any: [
        {
          options: {
            'Condition.*.*': {
              key: ':(?:sub|repository(?:_owner)?(?:_id)?|job_workflow_ref|workflow_ref)$',
            },
          },
        },
        {
          options: {
            'Condition.*."token.actions.githubusercontent.com:sub"': { present: true },
          },
        },
      ],
    },
  },
]

/** The same of a `statement` block of Terraform's `aws_iam_policy_document`. */
export const documentTrustsAnyRepository: readonly StructureCondition[] = [
  {
    options: {
      'condition[]': {
        options: {
          variable: { matches: ':sub$' },
          values: { items: { matches: '^(?:repo:)?\\*' } },
        },
      },
    },
  },
  {
    not: {
      options: {
        'condition[]': {
          options: {
            variable: {
              matches: ':(?:sub|repository(?:_owner)?(?:_id)?|job_workflow_ref|workflow_ref)$',
            },
          },
        },
      },
    },
  },
]
