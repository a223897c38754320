import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/host-process-namespace',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A pod sees the processes or the memory of its node',
  message:
    'With `hostPID` the pod sees every process of the node, reads its environment and may signal it; with `hostIPC` it reads shared memory of others.',
  remediation: 'Remove the entry; for debugging use an ephemeral container with `--target`.',
  severity: 'high',
  confidence: 'high',
  cwe: [668, 250],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  ids: [
    'CKV_K8S_17',
    'CKV_K8S_18',
    'KSV-0010',
    'KSV-0008',
    'CIS Kubernetes 5.2.3',
    'CIS Kubernetes 5.2.4',
  ],
  matches: [
    { resource: 'pod', at: 'hostPID', has: { is: true } },
    { resource: 'pod', at: 'hostIPC', has: { is: true } },
  ],
}
