import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/writable-root-filesystem',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A container may change its own programs',
  message:
    'With a writable root file system an attacker who gets in leaves tools and changed programs behind.',
  remediation:
    'Set `readOnlyRootFilesystem: true` and mount an `emptyDir` where the program writes.',
  severity: 'low',
  confidence: 'low',
  cwe: [732],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  ids: ['CKV_K8S_22', 'KSV-0014'],
  matches: [
    {
      resource: 'container',
      has: { options: { 'securityContext.readOnlyRootFilesystem': { not: { is: true } } } },
    },
  ],
}
