import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/unmasked-proc',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A container sees the unmasked `/proc`',
  message:
    'The runtime hides and write-protects parts of `/proc` that tell about, and change, the kernel of the node. `Unmasked` shows them.',
  remediation: 'Remove `procMount`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [668],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  ids: ['KSV-0027'],
  matches: [{ resource: 'container', at: 'securityContext.procMount', has: { is: 'Unmasked' } }],
}
