import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/container-image-not-fixed',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'The image of a job or service has no fixed version',
  message:
    'Without a tag, or with `latest`, every run takes whatever image was pushed last: what passed yesterday is not what runs today, and a compromised push runs here next.',
  remediation: 'Name a version, best with its digest: `image: node:24.2@sha256:…`.',
  severity: 'low',
  confidence: 'high',
  cwe: [1357],
  owasp: 'A08:2021',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainer',
  ],
  ids: ['zizmor unpinned-images'],
  matches: [
    {
      resource: 'job',
      at: ['container', 'container.image', 'services.*.image'],
      has: { matches: '^(?:[^@]*/)?[^@:/]+(?::latest)?$' },
    },
  ],
}
