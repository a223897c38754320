import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/sudo-used',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: '`sudo` in a build',
  message:
    'A build runs as root already, so `sudo` is left over in the image as one more way from user to root.',
  remediation:
    'Write the command without `sudo`; change the user with `USER`. For a step down at run time use `setpriv` or `gosu`.',
  severity: 'low',
  confidence: 'high',
  cwe: [250],
  owasp: 'A05:2021',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  ids: ['CKV2_DOCKER_1', 'DS-0010', 'DL3004'],
  matches: [
    {
      resource: 'run',
      at: 'commands[]',
      has: { matches: '^(?:\\w+=\\S+ )*sudo\\s|\\|\\s*sudo\\s' },
    },
  ],
}
