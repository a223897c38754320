import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'compose/host-namespaces',
  languages: ['compose'],
  lifecycle: 'stable',
  title: 'A service shares processes, memory or users with the host',
  message:
    'With `pid: host` the service sees and may signal every process, with `ipc: host` it reads shared memory, with `userns_mode: host` its root is the root of the host.',
  remediation:
    'Remove the entry; share with one other container (`pid: service:name`) where that is what is needed.',
  severity: 'medium',
  confidence: 'high',
  cwe: [668, 250],
  owasp: 'A05:2021',
  references: ['https://docs.docker.com/reference/compose-file/services/#pid'],
  ids: ['CKV_K8S_17', 'CKV_K8S_18', 'KSV-0010', 'KSV-0008', 'CIS Docker 5.16'],
  matches: [
    {
      resource: 'service',
      at: ['pid', 'ipc', 'userns_mode', 'uts', 'cgroup'],
      has: { is: 'host' },
    },
  ],
}
