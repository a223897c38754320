import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'compose/dangerous-capability',
  languages: ['compose'],
  lifecycle: 'stable',
  title: 'A service gets a capability that opens the host',
  message:
    '`ALL`, `SYS_ADMIN`, `SYS_MODULE`, `SYS_PTRACE`, `SYS_RAWIO`, `DAC_READ_SEARCH` and `BPF` are each enough to leave the container.',
  remediation:
    'Remove the capability; look for the one narrow capability (`NET_BIND_SERVICE`, `CHOWN`) that the program needs.',
  severity: 'high',
  confidence: 'high',
  cwe: [250],
  owasp: 'A05:2021',
  references: ['https://docs.docker.com/reference/compose-file/services/#cap_add'],
  ids: ['CKV_K8S_25', 'CKV_K8S_39', 'KSV-0022', 'KSV-0005', 'CIS Docker 5.3'],
  matches: [
    {
      resource: 'service',
      at: 'cap_add[]',
      has: { matches: '^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_MODULE|SYS_RAWIO|DAC_READ_SEARCH|BPF)$' },
    },
    {
      resource: 'service',
      at: 'cap_add[]',
      has: { matches: '^(?:CAP_)?(?:SYS_PTRACE|SYS_BOOT|MAC_ADMIN|PERFMON)$' },
      confidence: 'medium',
    },
  ],
}
