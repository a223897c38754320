import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/runs-as-root',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A container is set to run as root',
  message:
    'Whoever breaks into the process is root in the container, one kernel or mount mistake away from the node.',
  remediation: 'Set `runAsNonRoot: true` and a `runAsUser` above 0.',
  severity: 'medium',
  confidence: 'high',
  cwe: [250],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  ids: ['CKV_K8S_23', 'CKV_K8S_40', 'KSV-0012', 'KSV-0105', 'CIS Kubernetes 5.2.7'],
  matches: [
    { resource: '{container,pod}', at: 'securityContext.runAsUser', has: { is: 0 } },
    {
      resource: '{container,pod}',
      where: { options: { 'securityContext.runAsUser': { not: { atLeast: 1 } } } },
      at: 'securityContext.runAsNonRoot',
      has: { is: false },
    },
  ],
}
