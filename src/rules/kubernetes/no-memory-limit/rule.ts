import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/no-memory-limit',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A container may use all memory of its node',
  message:
    'Without a limit one container, leaking or attacked, takes the memory of all others on the node.',
  remediation: 'Set `resources.limits.memory`, from what the container was seen to use.',
  severity: 'low',
  confidence: 'medium',
  cwe: [770],
  owasp: null,
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  ids: ['CKV_K8S_13', 'KSV-0018'],
  matches: [{ resource: 'container', at: 'resources.limits.memory', has: { present: false } }],
}
