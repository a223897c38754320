import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/anonymous-bound',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A role is given to everybody',
  message:
    '`system:anonymous` and `system:unauthenticated` are callers without any sign-in, `system:authenticated` is everybody who has any: the role is open to whoever reaches the API.',
  remediation: 'Bind the role to the accounts that need it.',
  severity: 'high',
  confidence: 'high',
  cwe: [284, 306],
  owasp: 'A01:2021',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  ids: ['KSV-0122 (related)', 'CIS Kubernetes 4.1.2 (related)'],
  matches: [
    {
      resource: '{RoleBinding,ClusterRoleBinding}',
      where: {
        options: {
          'roleRef.name': {
            not: {
              matches:
                '^system:(?:discovery|basic-user|public-info-viewer|service-account-issuer-discovery)$|info-viewer|^kubeadm:|cluster-info',
            },
          },
        },
      },
      at: 'subjects[].name',
      has: { matches: '^system:(?:anonymous|unauthenticated|authenticated)$' },
    },
  ],
}
