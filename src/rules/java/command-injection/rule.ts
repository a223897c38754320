import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/command-injection',
  languages: ['java'],
  title: 'Command built from request data',
  message:
    'A value from the request decides which program runs or becomes part of a shell command. Whoever sends the request runs commands of their own.',
  remediation:
    'Pass a fixed program and an array of arguments to `ProcessBuilder`, without a shell; check that a value that may begin with `-` can not be read as an option.',
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
      call: 'java.lang.Runtime#exec',
      arguments: [0],
      deep: true,
    },
    {
      call: ['java.lang.ProcessBuilder', 'java.lang.ProcessBuilder#command'],
      arguments: ['any'],
      deep: true,
      when: [
        {
          at: 'any',
          any: [
            {
              matches: '^(?:.*/)?(?:ba|z|k|da)?sh$|^cmd(?:[.]exe)?$|^powershell',
            },
            {
              items: {
                matches: '^(?:.*/)?(?:ba|z|k|da)?sh$|^cmd(?:[.]exe)?$|^powershell',
              },
            },
          ],
        },
      ],
    },
    {
      call: 'java.lang.ProcessBuilder',
      arguments: [0],
    },
    {
      call: ['org.apache.commons.exec.CommandLine.parse', 'org.apache.commons.exec.CommandLine'],
      arguments: [0],
    },
  ],
}
