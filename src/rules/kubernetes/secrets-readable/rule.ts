import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/secrets-readable',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A cluster role reads the secrets of every namespace',
  message:
    'Who may get, list or watch secrets in the whole cluster has the tokens of its service accounts, and so most of its rights.',
  remediation:
    'Use a Role in the one namespace, and `resourceNames` for the secrets that are needed.',
  severity: 'medium',
  confidence: 'high',
  cwe: [269, 522],
  owasp: 'A01:2021',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  ids: ['CKV2_K8S_5 (related)', 'KSV-0041', 'CIS Kubernetes 5.1.2'],
  matches: [
    {
      resource: 'ClusterRole',
      at: 'rules[]',
      has: {
        options: {
          resources: { items: { is: 'secrets' } },
          verbs: { items: { is: ['get', 'list', 'watch', '*'] } },
          resourceNames: { present: false },
        },
      },
      report: 'resources',
    },
  ],
}
