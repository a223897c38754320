import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/docker-action-not-fixed',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'The image of a step has no fixed version',
  message:
    'Without a tag, or with `latest`, every run takes whatever image was pushed last and runs it with the token and secrets of this job.',
  remediation: 'Name a version, best with its digest: `uses: docker://owner/image:1.2@sha256:…`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [1357, 829],
  owasp: 'A08:2021',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#example-using-a-docker-hub-action',
  ],
  ids: ['zizmor unpinned-uses', 'zizmor unpinned-images'],
  matches: [
    { resource: 'step', at: 'uses', has: { matches: '^docker://(?:[^@]*/)?[^@:/]+(?::latest)?$' } },
    {
      resource: 'action',
      at: 'runs.image',
      has: { matches: '^docker://(?:[^@]*/)?[^@:/]+(?::latest)?$' },
    },
  ],
}
