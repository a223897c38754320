import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/command-injection',
  languages: ['javascript'],
  title: 'Shell command built from request data',
  message:
    'A value from the request becomes part of a command line that a shell interprets. With `;` or `$(…)` in it, whoever sends the request runs commands of their own.',
  remediation:
    'Call `execFile` or `spawn` with the program and an array of arguments, without `shell: true`; check that a value that may begin with `-` can not be read as an option.',
  severity: 'critical',
  confidence: 'high',
  cwe: [78],
  owasp: 'A03:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/OS_Command_Injection_Defense_Cheat_Sheet.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'command',
  sinks: [
    {
      call: [
        'child_process.{exec,execSync}',
        'shelljs.exec',
        '{execa,zx}.{command,commandSync,execaCommand,execaCommandSync}',
        'child-process-promise.exec',
        'node-cmd.{run,get,runSync}',
        'ssh2.Client#exec',
      ],
      arguments: [0],
    },
    {
      call: 'child_process.{spawn,spawnSync,execFile,execFileSync,fork}',
      arguments: [0],
    },
    {
      call: [
        'child_process.{spawn,spawnSync,execFile,execFileSync}',
        'execa',
        'execa.{execa,execaSync}',
      ],
      arguments: [1],
      when: [
        {
          at: 0,
          matches: String.raw`^(?:/(?:usr/)?bin/)?(?:ba|z|da|k)?sh$|^(?:cmd|powershell|pwsh)(?:\.exe)?$`,
        },
        { at: 1, items: { matches: '^(?:-[a-z]*c|/[cs]|-command)$' } },
      ],
    },
    {
      call: 'child_process.{spawn,spawnSync,execFile,execFileSync}',
      arguments: [1],
      when: [
        {
          at: 2,
          options: {
            shell: {
              present: true,
              not: {
                is: false,
              },
            },
          },
        },
      ],
    },
  ],
}
