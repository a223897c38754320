import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/remote-file-added',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'A file from the network is added unchecked',
  message:
    '`ADD` with an address takes what the server gives at build time and checks nothing: who controls the server or the connection controls the image.',
  remediation:
    'Give the expected digest (`ADD --checksum=sha256:…`), or download in a `RUN` and check it there.',
  severity: 'medium',
  confidence: 'high',
  cwe: [494],
  owasp: 'A08:2021',
  references: ['https://docs.docker.com/reference/dockerfile/#add'],
  ids: ['DS-0005', 'DL3020', 'CIS Docker 4.9'],
  matches: [
    {
      resource: 'add',
      where: { options: { 'flags.checksum': { present: false } } },
      at: 'arguments[]',
      has: { matches: '^(?:https?|ftp)://(?![^\\s]*\\.git(?:#|$))' },
    },
  ],
}
