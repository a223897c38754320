import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'compose/privileged-service',
  languages: ['compose'],
  lifecycle: 'stable',
  title: 'A service runs privileged',
  message:
    '`privileged: true` gives the container every capability and every device of the host. Whoever controls the process controls the host.',
  remediation:
    'Remove `privileged` and name the capability or device that is needed under `cap_add` or `devices`.',
  severity: 'high',
  confidence: 'high',
  cwe: [250],
  owasp: 'A05:2021',
  references: ['https://docs.docker.com/reference/compose-file/services/#privileged'],
  ids: ['CKV_K8S_16', 'KSV-0017', 'CIS Docker 5.4'],
  matches: [{ resource: 'service', has: { options: { privileged: { is: true } } } }],
}
