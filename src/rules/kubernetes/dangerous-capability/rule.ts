import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/dangerous-capability',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A container gets a capability that opens the node',
  message:
    '`ALL`, `SYS_ADMIN`, `SYS_MODULE`, `SYS_PTRACE`, `SYS_RAWIO`, `DAC_READ_SEARCH` and `BPF` are each enough to leave the container.',
  remediation:
    'Remove the capability; add only the narrow one that is needed (`NET_BIND_SERVICE`, `CHOWN`).',
  severity: 'high',
  confidence: 'high',
  cwe: [250],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  ids: ['CKV_K8S_25', 'CKV_K8S_39', 'KSV-0022', 'KSV-0005', 'CIS Kubernetes 5.2.9'],
  matches: [
    {
      resource: 'container',
      at: 'securityContext.capabilities.add[]',
      has: { matches: '^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_MODULE|SYS_RAWIO|DAC_READ_SEARCH|BPF)$' },
    },
    {
      resource: 'container',
      at: 'securityContext.capabilities.add[]',
      has: { matches: '^(?:CAP_)?(?:SYS_PTRACE|SYS_BOOT|MAC_ADMIN|PERFMON)$' },
      confidence: 'medium',
    },
  ],
}
