import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/ssh-server-open',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'The SSH server lets root or empty passwords in',
  message: 'Signing in as root, or with an empty password, is what every scanner tries first.',
  remediation: 'Remove the setting; better, remove the SSH server from the image.',
  severity: 'high',
  confidence: 'medium',
  cwe: [287],
  owasp: 'A07:2021',
  references: ['https://man.openbsd.org/sshd_config'],
  ids: [],
  matches: [
    {
      resource: '{run,cmd,entrypoint}',
      at: 'commands[]',
      has: {
        matches: '(?:PermitRootLogin|PermitEmptyPasswords)[\\s=]+yes\\b(?![^/]*/[\\s#]*Permit)',
      },
    },
  ],
}
