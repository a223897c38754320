import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/wildcard-role',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A role may do everything',
  message:
    'With `*` for resources and verbs the role reads every secret, starts any pod and changes roles: it is an administrator, also of what is added later.',
  remediation: 'Name the resources and the verbs that are needed.',
  severity: 'high',
  confidence: 'high',
  cwe: [269, 250],
  owasp: 'A01:2021',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  ids: ['CKV_K8S_49', 'KSV-0044', 'KSV-0045', 'KSV-0046', 'CIS Kubernetes 5.1.3'],
  matches: [
    {
      resource: 'ClusterRole',
      at: 'rules[]',
      has: {
        options: {
          apiGroups: { items: { is: ['*', ''] } },
          resources: { items: { is: '*' } },
          verbs: { items: { is: '*' } },
        },
      },
      report: 'verbs',
    },
    {
      resource: 'Role',
      at: 'rules[]',
      has: {
        options: {
          apiGroups: { items: { is: ['*', ''] } },
          resources: { items: { is: '*' } },
          verbs: { items: { is: '*' } },
        },
      },
      report: 'verbs',
      confidence: 'medium',
    },
  ],
}
