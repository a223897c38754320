import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/pod-exec-allowed',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A role may run commands in any pod',
  message:
    '`create` on `pods/exec` or `pods/attach` gives a shell in every pod it covers, with its data and its service account.',
  remediation:
    'Leave it out of roles for programs; give people a role for one namespace, for a limited time.',
  severity: 'medium',
  confidence: 'high',
  cwe: [269],
  owasp: 'A01:2021',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  ids: ['KSV-0053'],
  matches: [
    {
      resource: '{Role,ClusterRole}',
      at: 'rules[]',
      has: {
        options: {
          resources: {
            items: { is: ['pods/exec', 'pods/attach', 'nodes/proxy', 'pods/ephemeralcontainers'] },
          },
          verbs: { items: { is: ['create', 'get', 'update', 'patch', '*'] } },
        },
      },
      report: 'resources',
    },
  ],
}
