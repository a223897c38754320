import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/host-port',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A container takes a port of its node',
  message:
    'The port is open on every node the pod lands on, past Services and often past the firewall of the cluster.',
  remediation: 'Remove `hostPort`; use a Service or an Ingress.',
  severity: 'low',
  confidence: 'high',
  cwe: [668],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  ids: ['CKV_K8S_26', 'KSV-0024', 'CIS Kubernetes 5.2.13'],
  matches: [{ resource: 'container', at: 'ports[].hostPort', has: { atLeast: 1 } }],
}
