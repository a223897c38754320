import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/default-account-bound',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'Rights are given to the default service account',
  message:
    'Every pod of the namespace that names no account runs as `default`: all of them get these rights.',
  remediation:
    'Make a service account for the one program, bind the role to it and set `serviceAccountName`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [269],
  owasp: 'A01:2021',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  ids: ['CKV_K8S_42', 'KSV-0047 (related)', 'CIS Kubernetes 5.1.5'],
  matches: [
    {
      resource: '{RoleBinding,ClusterRoleBinding}',
      at: 'subjects[]',
      has: { options: { kind: { is: 'ServiceAccount' }, name: { is: 'default' } } },
      report: 'name',
    },
  ],
}
