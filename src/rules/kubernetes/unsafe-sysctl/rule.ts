import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/unsafe-sysctl',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A pod changes settings of the kernel',
  message:
    'These settings are not separated between pods: the change can starve or unsettle others on the node.',
  remediation:
    'Leave only safe settings (`net.ipv4.ip_local_port_range`, `net.ipv4.tcp_syncookies`, …); set others on the node.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [668],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/'],
  ids: ['KSV-0026'],
  matches: [
    {
      resource: 'pod',
      at: 'securityContext.sysctls[].name',
      has: {
        matches:
          '^(?:kernel\\.(?!shm_rmid_forced$)|vm\\.|fs\\.|net\\.core\\.|net\\.ipv4\\.(?:ip_forward|conf\\.))',
      },
    },
  ],
}
