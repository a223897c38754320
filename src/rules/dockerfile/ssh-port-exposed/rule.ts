import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/ssh-port-exposed',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'The image offers SSH',
  message:
    'A server for remote sign-in in a container is one more thing to attack, with accounts and keys that live in the image.',
  remediation:
    'Remove `EXPOSE 22` and the server; use `docker exec` or `kubectl exec` to look inside.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [1327],
  owasp: 'A05:2021',
  references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  ids: ['CKV_DOCKER_1', 'DS-0004', 'CIS Docker 5.6'],
  matches: [{ resource: 'expose', at: 'port', has: { is: 22 } }],
}
