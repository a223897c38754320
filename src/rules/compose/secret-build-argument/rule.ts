import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'compose/secret-build-argument',
  languages: ['compose'],
  lifecycle: 'stable',
  title: 'A secret is passed as a build argument',
  message:
    'Build arguments are written into the history of the image: whoever may pull it reads them.',
  remediation: 'Use `build.secrets` and `RUN --mount=type=secret` in the Dockerfile.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [526, 522],
  owasp: 'A02:2021',
  references: ['https://docs.docker.com/reference/compose-file/build/#secrets'],
  ids: ['DS-0031 (related)'],
  matches: [
    {
      resource: 'service',
      at: 'build.args.*',
      has: {
        key: '(?:^|_)(?:passw(?:or)?d|passwd|pwd|secret|token|api_?key|access_?key|private_?key|secret_?key)(?:$|_(?:key|id|value|base))',
        minLength: 1,
      },
    },
    {
      resource: 'service',
      at: 'build.args[]',
      has: { matches: '^\\w*(?:password|passwd|secret|token|api_?key|private_?key)=' },
    },
  ],
}
