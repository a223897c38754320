import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/host-network',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A pod shares the network of its node',
  message:
    'The pod sees the ports and the traffic of the node, reaches services bound to `localhost` (kubelet, metadata), and network policies do not hold for it.',
  remediation: 'Remove `hostNetwork`; use a Service or an Ingress to be reachable.',
  severity: 'medium',
  confidence: 'high',
  cwe: [668],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  ids: ['CKV_K8S_19', 'KSV-0009', 'CIS Kubernetes 5.2.5'],
  matches: [{ resource: 'pod', at: 'hostNetwork', has: { is: true } }],
}
