import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/remote-base-unpinned',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A remote base can change at any time',
  message:
    'Without `ref` the manifests come from whatever the branch holds when it is built: who can push there deploys into this cluster.',
  remediation: 'Name a commit: `…?ref=<sha>`, or copy the base into this repository.',
  severity: 'medium',
  confidence: 'high',
  cwe: [829, 494],
  owasp: 'A08:2021',
  references: ['https://github.com/kubernetes-sigs/kustomize/blob/master/examples/remoteBuild.md'],
  ids: [],
  matches: [
    {
      resource: 'Kustomization',
      where: { options: { apiVersion: { not: { matches: 'toolkit\\.fluxcd\\.io' } } } },
      at: ['resources[]', 'bases[]', 'components[]'],
      has: {
        any: [
          {
            matches:
              '^(?:https?://|git@|ssh://|git::)(?!.*[?&](?:ref|version)=)(?!.*(?:\\.ya?ml|/releases/download/))',
          },
          { matches: '^github\\.com/(?!.*[?&](?:ref|version)=)(?!.*\\.ya?ml)' },
          { matches: '[?&](?:ref|version)=(?:main|master|develop|HEAD|trunk)$' },
          {
            matches:
              '^https://raw\\.githubusercontent\\.com/[^/]+/[^/]+/(?:refs/heads/)?(?:main|master|develop|HEAD)/',
          },
        ],
      },
    },
  ],
}
