import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/namespace-privileged',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A namespace lets privileged pods in',
  message:
    'With the level `privileged` the admission check of the namespace allows everything, host access included.',
  remediation:
    'Enforce `baseline`, better `restricted`; give the one agent that needs more a namespace of its own.',
  severity: 'medium',
  confidence: 'high',
  cwe: [693],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-admission/'],
  ids: ['CIS Kubernetes 5.2.1'],
  matches: [
    {
      resource: 'Namespace',
      at: 'metadata.labels."pod-security.kubernetes.io/enforce"',
      has: { is: 'privileged' },
    },
  ],
}
