import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/sudo-without-password',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'A user may become root without a password',
  message:
    'With `NOPASSWD` whoever takes over the process of that user is root in the container: setting `USER` protects nothing any more.',
  remediation: 'Remove the sudoers line; do what needs root before `USER`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [250, 269],
  owasp: 'A05:2021',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  ids: [],
  matches: [
    { resource: '{run,cmd,entrypoint}', at: 'commands[]', has: { matches: 'NOPASSWD\\s*:' } },
  ],
}
