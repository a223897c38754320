import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/windows-host-process',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A Windows container runs as a process of its node',
  message:
    'A `hostProcess` container is no container: it runs on the node with the rights of the account it names.',
  remediation: 'Remove `hostProcess` unless this is an agent of the cluster itself.',
  severity: 'high',
  confidence: 'high',
  cwe: [250],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  ids: ['KSV-0103'],
  matches: [
    {
      resource: '{container,pod}',
      at: 'securityContext.windowsOptions.hostProcess',
      has: { is: true },
    },
  ],
}
