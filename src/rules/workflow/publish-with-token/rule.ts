import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/publish-with-token',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'A package is published with a token that lives on',
  message:
    'The token is valid until somebody revokes it, for whoever gets hold of it. npm and PyPI accept the identity of this workflow instead, for one run, and users can see where the package was built.',
  remediation:
    'Set up trusted publishing at the registry, give the job `permissions: { id-token: write }` and remove the token; for npm also `--provenance` where it is not automatic.',
  severity: 'low',
  confidence: 'medium',
  cwe: [522, 1391],
  owasp: 'A07:2021',
  references: [
    'https://docs.npmjs.com/trusted-publishers',
    'https://docs.pypi.org/trusted-publishers/',
  ],
  ids: ['zizmor use-trusted-publishing'],
  matches: [
    {
      resource: 'step',
      where: {
        options: {
          $script: {
            matches:
              '\\b(?:npm|pnpm|yarn\\s+npm|lerna|changeset)\\s+publish\\b(?![^\\n]*--dry-run)',
          },
        },
      },
      within: { job: { not: { options: { '$permissions.id-token': { is: 'write' } } } } },
      at: ['env.NODE_AUTH_TOKEN', 'env.NPM_TOKEN', 'env.NPM_AUTH_TOKEN', 'env.YARN_NPM_AUTH_TOKEN'],
      has: { carries: 'secret' },
    },
    {
      resource: 'step',
      where: { options: { '$action.name': { is: 'pypa/gh-action-pypi-publish' } } },
      at: 'with.password',
      has: { carries: 'secret' },
    },
    {
      resource: 'step',
      where: {
        options: {
          $script: {
            matches: '\\b(?:twine\\s+upload|poetry\\s+publish|uv\\s+publish|flit\\s+publish)\\b',
          },
        },
      },
      at: [
        'env.TWINE_PASSWORD',
        'env.POETRY_PYPI_TOKEN_PYPI',
        'env.UV_PUBLISH_TOKEN',
        'env.FLIT_PASSWORD',
      ],
      has: { carries: 'secret' },
    },
  ],
}
