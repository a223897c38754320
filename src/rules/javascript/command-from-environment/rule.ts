import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/command-from-environment',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Shell command built from arguments or environment',
  message:
    'An argument or a variable of the environment becomes part of a command line that a shell interprets. A file name with a space or `;` breaks it, and whoever sets the value runs commands.',
  remediation: 'Call `execFile` or `spawn` with an array of arguments and without `shell: true`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [78],
  owasp: 'A03:2021',
  references: [
    'https://nodejs.org/api/child_process.html#child_processexecfilefile-args-options-callback',
  ],
  sources: ['environment'],
  context: 'command',
  sinks: [
    { call: ['child_process.{exec,execSync}', 'shelljs.exec'], arguments: [0], text: 'built' },
    {
      call: 'child_process.{spawn,spawnSync,execFile,execFileSync}',
      arguments: [1],
      when: [{ at: 2, options: { shell: { present: true, not: { is: false } } } }],
    },
  ],
}
