import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/write-all-permissions',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'The token may write to everything',
  message:
    '`write-all` gives every step of the job, each action and each package it installs, the right to change code, releases, packages, issues and deployments of the repository.',
  remediation:
    'Name what is needed: `permissions: { contents: read }`, and more in the one job that needs more.',
  severity: 'medium',
  confidence: 'high',
  cwe: [250, 732],
  owasp: 'A01:2021',
  references: ['https://docs.github.com/en/actions/tutorials/authenticate-with-github_token'],
  ids: ['CKV2_GHA_1', 'zizmor excessive-permissions'],
  matches: [{ resource: '{workflow,job}', at: 'permissions', has: { is: 'write-all' } }],
}
