import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/command-injection',
  languages: ['go'],
  title: 'Command built from request data',
  message:
    'A value from the request decides which program runs or becomes part of a shell command. Whoever sends the request runs commands of their own.',
  remediation:
    'Call a fixed program with separate arguments, without a shell; put `--` before values that may begin with a dash.',
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
      call: ['os/exec.Command', 'syscall.{Exec,ForkExec,StartProcess}', 'os.StartProcess'],
      arguments: [0],
    },
    {
      call: 'os/exec.CommandContext',
      arguments: [1],
    },
    {
      call: 'golang.org/x/crypto/ssh.Session#{Run,Start,Output,CombinedOutput}',
      arguments: [0],
    },
    {
      call: 'os/exec.Command',
      arguments: ['any'],
      deep: true,
      when: [
        {
          at: 0,
          matches: '^(?:.*/)?(?:ba|z|k|da)?sh$|^cmd(?:[.]exe)?$|^powershell',
        },
      ],
    },
    {
      call: 'os/exec.CommandContext',
      arguments: ['any'],
      deep: true,
      when: [
        {
          at: 1,
          matches: '^(?:.*/)?(?:ba|z|k|da)?sh$|^cmd(?:[.]exe)?$|^powershell',
        },
      ],
    },
  ],
}
