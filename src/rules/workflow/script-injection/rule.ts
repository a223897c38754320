import { type StructureRule } from '../../../core/rule.ts'
import {
  asksAnother,
  letsOutsidersIn,
  openToOutsiders,
  scriptExpressions,
  takesScript,
} from '../settings.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/script-injection',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'Text from outside becomes part of a script',
  message:
    'An expression is replaced by its text before the shell reads the script. A title or branch name such as `$(curl …)` then runs with the rights and secrets of the job.',
  remediation:
    'Hand the value over in `env:` and write it as a shell variable in quotes: `"$TITLE"`; in `github-script` read `process.env`.',
  severity: 'high',
  confidence: 'high',
  cwe: [94, 78],
  owasp: 'A03:2021',
  references: [
    'https://docs.github.com/en/actions/concepts/security/script-injections',
    'https://securitylab.github.com/resources/github-actions-untrusted-input/',
  ],
  ids: ['CKV_GHA_2', 'zizmor template-injection'],
  matches: [
    {
      resource: 'step',
      where: { all: [takesScript, letsOutsidersIn, { not: asksAnother }] },
      within: { job: { all: [letsOutsidersIn, { not: asksAnother }] }, workflow: openToOutsiders },
      at: scriptExpressions,
      has: { carries: 'untrusted' },
    },
    {
      resource: 'step',
      where: { all: [takesScript, letsOutsidersIn] },
      within: { job: letsOutsidersIn, workflow: openToOutsiders },
      at: scriptExpressions,
      has: { carries: 'untrusted' },
      confidence: 'medium',
    },
    {
      resource: 'step',
      where: takesScript,
      within: { workflow: { options: { '$triggers.push': { present: true } } } },
      at: scriptExpressions,
      has: { carries: 'pushed' },
      confidence: 'medium',
    },
    {
      resource: 'step',
      where: takesScript,
      within: { workflow: { options: { '$triggers.workflow_call': { present: true } } } },
      at: scriptExpressions,
      has: { carries: 'untrusted' },
      confidence: 'medium',
    },
    {
      resource: 'step',
      where: takesScript,
      within: { action: {} },
      at: scriptExpressions,
      has: { carries: 'untrusted' },
      confidence: 'medium',
    },
  ],
}
