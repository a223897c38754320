import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/capabilities-not-dropped',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A container keeps the default capabilities',
  message:
    'The defaults let a process open raw sockets, change owners and override file rights. Few programs need that; attacks do.',
  remediation: 'Drop all (`capabilities: { drop: [ALL] }`) and add back what is needed.',
  severity: 'low',
  confidence: 'low',
  cwe: [250],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  ids: ['CKV_K8S_28', 'CKV_K8S_37', 'KSV-0003', 'KSV-0004', 'CIS Kubernetes 5.2.10'],
  matches: [
    {
      resource: 'container',
      where: { options: { 'securityContext.privileged': { not: { is: true } } } },
      has: { options: { 'securityContext.capabilities.drop': { not: { items: { is: 'ALL' } } } } },
    },
  ],
}
