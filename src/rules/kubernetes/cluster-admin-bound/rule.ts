import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/cluster-admin-bound',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'Somebody becomes administrator of the cluster',
  message:
    '`cluster-admin` may do everything everywhere. Whoever gets the token of this account owns the cluster.',
  remediation:
    'Bind a role with the rights that are needed, in the namespace where they are needed.',
  severity: 'high',
  confidence: 'high',
  cwe: [269, 250],
  owasp: 'A01:2021',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  ids: ['KSV-0111', 'CIS Kubernetes 5.1.1'],
  matches: [
    {
      resource: 'ClusterRoleBinding',
      where: {
        options: {
          subjects: {
            any: [
              { present: false },
              { items: { options: { name: { not: { is: ['system:masters'] } } } } },
            ],
          },
        },
      },
      at: 'roleRef.name',
      has: { is: 'cluster-admin' },
    },
    {
      resource: 'RoleBinding',
      at: 'roleRef.name',
      has: { is: 'cluster-admin' },
      confidence: 'medium',
    },
  ],
}
