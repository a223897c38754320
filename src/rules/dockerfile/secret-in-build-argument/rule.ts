import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/secret-in-build-argument',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'A secret is passed as a build argument',
  message:
    'Values of `ARG` are written into the history of the image: whoever pulls it reads them with `docker history`.',
  remediation:
    'Mount it for the one command that needs it: `RUN --mount=type=secret,id=token …` and `docker build --secret id=token`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [526, 522],
  owasp: 'A02:2021',
  references: ['https://docs.docker.com/build/building/secrets/'],
  ids: ['DS-0031', 'DL3064'],
  matches: [
    {
      resource: 'arg',
      at: 'name',
      has: {
        matches:
          '(?:^|_)(?:passw(?:or)?d|passwd|pwd|secret|token|api_?key|access_?key|private_?key|credentials?)(?:$|_(?:key|id|value|base))',
        not: {
          matches:
            '_(?:file|path|url|uri|name|id|ttl|timeout|length|expir\\w*|type|header|algorithm|policy)$|^(?:max|min)_',
        },
      },
    },
  ],
}
