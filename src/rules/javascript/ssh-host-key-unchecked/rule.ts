import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/ssh-host-key-unchecked',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Host key of an SSH server not checked',
  message:
    'Any host key is accepted. Whoever sits on the way can play the server, and read passwords and files.',
  remediation:
    'Compare the key with a known one in `hostVerifier`, and leave `StrictHostKeyChecking` on with a known-hosts file.',
  severity: 'high',
  confidence: 'high',
  cwe: [322, 295],
  owasp: 'A07:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/322.html',
    'https://github.com/mscdex/ssh2#client-methods',
  ],
  matches: [
    { function: { named: '^hostVerifier$', body: 'returns-true' } },
    {
      call: 'child_process.{exec,execSync}',
      arguments: [{ at: 0, matches: 'StrictHostKeyChecking[= ]+(?:no|off|accept-new)\\b' }],
    },
    {
      call: ['child_process.{spawn,spawnSync,execFile,execFileSync}', 'execa', 'execa.execa'],
      arguments: [
        { at: 1, items: { matches: '^(?:-o)?\\s*StrictHostKeyChecking[= ]+(?:no|off)$' } },
      ],
    },
    { call: ['simple-git()#env'], arguments: [{ at: 1, matches: 'StrictHostKeyChecking[= ]+no' }] },
    { assign: 'process.env.GIT_SSH_COMMAND', value: { matches: 'StrictHostKeyChecking[= ]+no' } },
  ],
}
