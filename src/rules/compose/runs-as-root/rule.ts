import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'compose/runs-as-root',
  languages: ['compose'],
  lifecycle: 'stable',
  title: 'A service is set to run as root',
  message:
    'Whoever breaks into the process is root in the container, one kernel or mount mistake away from the host.',
  remediation: 'Remove `user: root`, or name a user without rights: `user: "10001:10001"`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [250],
  owasp: 'A05:2021',
  references: ['https://docs.docker.com/reference/compose-file/services/#user'],
  ids: ['CKV_K8S_23', 'KSV-0012', 'CIS Docker 4.1'],
  matches: [{ resource: 'service', at: 'user', has: { matches: '^(?:root|0)(?::|$)' } }],
}
