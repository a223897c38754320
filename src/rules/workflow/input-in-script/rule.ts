import { type StructureRule } from '../../../core/rule.ts'
import { scriptExpressions, takesScript } from '../settings.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/input-in-script',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'An input becomes part of a script',
  message:
    'The input is put into the script before the shell reads it. Whoever starts the workflow, or calls it or the action with text of others, can run commands of their own with its secrets.',
  remediation:
    'Hand the input over in `env:` and write it as a shell variable in quotes; give inputs of a dispatch the type `choice`, `boolean` or `number` where that fits.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [94, 78],
  owasp: 'A03:2021',
  references: ['https://docs.github.com/en/actions/concepts/security/script-injections'],
  ids: ['CKV_GHA_2', 'CKV_GHA_7 (related)', 'zizmor template-injection'],
  matches: [
    { resource: 'step', where: takesScript, at: scriptExpressions, has: { carries: 'input' } },
  ],
}
