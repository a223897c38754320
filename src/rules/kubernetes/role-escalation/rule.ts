import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/role-escalation',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A role may hand out rights it does not have',
  message:
    '`escalate`, `bind` and `impersonate` let its holder become anybody, the administrator of the cluster included.',
  remediation: 'Remove the verb, or tie it to names with `resourceNames`.',
  severity: 'high',
  confidence: 'medium',
  cwe: [269],
  owasp: 'A01:2021',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#escalate-verb'],
  ids: ['CKV_K8S_158', 'CKV_K8S_155', 'KSV-0043', 'CIS Kubernetes 5.1.8'],
  matches: [
    {
      resource: '{Role,ClusterRole}',
      at: 'rules[]',
      has: {
        options: {
          verbs: { items: { is: ['escalate', 'bind', 'impersonate'] } },
          resourceNames: { present: false },
        },
      },
      report: 'verbs',
    },
  ],
}
