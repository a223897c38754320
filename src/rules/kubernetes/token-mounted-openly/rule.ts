import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/token-mounted-openly',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A service account token is mounted where it is said to be',
  message:
    'The token lets the pod talk to the API of the cluster. A program that does not need it only hands it to an attacker.',
  remediation:
    'Set `automountServiceAccountToken: false`, and mount a projected token with an audience where one is needed.',
  severity: 'low',
  confidence: 'medium',
  cwe: [522],
  owasp: 'A05:2021',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
  ],
  ids: ['CKV_K8S_38', 'KSV-0036', 'CIS Kubernetes 5.1.6'],
  matches: [{ resource: 'pod', at: 'automountServiceAccountToken', has: { is: true } }],
}
