import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/privilege-escalation-not-ruled-out',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A container does not rule out gaining privileges',
  message:
    'Without `allowPrivilegeEscalation: false` a program with the set-user-id bit gets more rights than the process that starts it.',
  remediation: 'Set `securityContext.allowPrivilegeEscalation: false`.',
  severity: 'low',
  confidence: 'medium',
  cwe: [269],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  ids: ['CKV_K8S_20', 'KSV-0001', 'CIS Kubernetes 5.2.6'],
  matches: [
    {
      resource: 'container',
      where: { options: { 'securityContext.privileged': { not: { is: true } } } },
      at: 'securityContext.allowPrivilegeEscalation',
      has: { present: false },
    },
  ],
}
