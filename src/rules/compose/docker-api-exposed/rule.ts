import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'compose/docker-api-exposed',
  languages: ['compose'],
  lifecycle: 'stable',
  title: 'The Docker API is open without TLS',
  message:
    'Port 2375 speaks the Docker API in clear text and without sign-in: whoever reaches it is root on the host.',
  remediation:
    'Remove it; use the socket over SSH (`DOCKER_HOST=ssh://…`), or port 2376 with client certificates.',
  severity: 'high',
  confidence: 'high',
  cwe: [306, 319],
  owasp: 'A05:2021',
  references: ['https://docs.docker.com/engine/security/protect-access/'],
  ids: ['CIS Docker 2.7'],
  matches: [
    {
      resource: 'service',
      at: '$ports[]',
      has: {
        options: {
          target: { is: 2375 },
          published: { present: true },
          address: { any: [{ present: false }, { is: '0.0.0.0' }] },
        },
      },
    },
    {
      resource: 'service',
      at: ['command', 'command[]', 'entrypoint', 'entrypoint[]'],
      has: { matches: 'tcp://(?:0\\.0\\.0\\.0|\\[::\\])?:2375\\b' },
    },
  ],
}
