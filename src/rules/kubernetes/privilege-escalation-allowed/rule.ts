import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/privilege-escalation-allowed',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A container may gain privileges',
  message:
    '`allowPrivilegeEscalation: true` lets a program with the set-user-id bit get more rights than the process that starts it.',
  remediation: 'Set `allowPrivilegeEscalation: false`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [269],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  ids: ['CKV_K8S_20', 'KSV-0001', 'CIS Kubernetes 5.2.6'],
  matches: [
    { resource: 'container', at: 'securityContext.allowPrivilegeEscalation', has: { is: true } },
  ],
}
