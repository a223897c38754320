import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/generated-secret',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A secret is generated from a committed value',
  message: 'The literal is in the repository and its history; the Secret made of it is no secret.',
  remediation:
    'Generate it from a file that is not committed (`files:`, `envs:`), or use an external secret store; replace the value.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [798],
  owasp: 'A07:2021',
  references: [
    'https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/secretgenerator/',
  ],
  ids: [],
  matches: [
    {
      resource: 'Kustomization',
      at: 'secretGenerator[].literals[]',
      has: {
        matches: '^[\\w.-]*(?:pass|pwd|secret|token|key|credential)[\\w.-]*=.{4,}',
        not: { matches: '=(?:change_?me|example|dummy|placeholder|todo|x{3,}|<)|=\\$' },
      },
    },
  ],
}
