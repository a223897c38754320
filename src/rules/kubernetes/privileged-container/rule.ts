import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/privileged-container',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A container runs privileged',
  message:
    '`privileged: true` gives the container every capability and every device of the node. Whoever controls the process controls the node and the pods on it.',
  remediation:
    'Remove `privileged` and add only the capability that is needed under `securityContext.capabilities.add`.',
  severity: 'high',
  confidence: 'high',
  cwe: [250],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  ids: ['CKV_K8S_16', 'KSV-0017', 'CIS Kubernetes 5.2.2'],
  matches: [
    { resource: 'container', has: { options: { 'securityContext.privileged': { is: true } } } },
  ],
}
