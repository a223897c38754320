import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/chart-defaults-privileged',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'The defaults of a chart switch protection off',
  message:
    'Who installs the chart without a second look gets containers with the rights of the node.',
  remediation: 'Default to the safe value, and let those who need more ask for it.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [1188, 250],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  ids: ['CKV_K8S_16', 'KSV-0017'],
  matches: [
    {
      resource: 'values',
      at: ['**.privileged', '**.hostPID', '**.hostIPC', '**.allowPrivilegeEscalation'],
      has: { is: true },
    },
  ],
}
