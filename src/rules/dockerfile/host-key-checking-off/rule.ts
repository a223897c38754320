import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/host-key-checking-off',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'SSH host keys are not checked',
  message:
    'Without the check anyone on the way can pose as the server, read what is cloned or push in other code.',
  remediation: 'Copy the known host keys into `known_hosts`, and use `RUN --mount=type=ssh`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [322, 295],
  owasp: 'A02:2021',
  references: ['https://docs.docker.com/reference/dockerfile/#run---mounttypessh'],
  ids: [],
  matches: [
    {
      resource: '{run,cmd,entrypoint}',
      at: 'commands[]',
      has: {
        matches:
          'StrictHostKeyChecking[\\s=]+["\']?(?:no|off|accept-new)\\b|UserKnownHostsFile[\\s=]+/dev/null',
      },
    },
    { resource: 'env', at: 'value', has: { matches: 'StrictHostKeyChecking[\\s=]+(?:no|off)\\b' } },
  ],
}
