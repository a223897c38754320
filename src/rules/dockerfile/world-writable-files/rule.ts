import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/world-writable-files',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'Files are writable for everybody',
  message:
    'With mode 777 any process in the container, whatever its user, can exchange the program or its settings.',
  remediation:
    'Give the files to the user that needs them (`COPY --chown=app`), with mode 755 or 644.',
  severity: 'medium',
  confidence: 'high',
  cwe: [732],
  owasp: 'A01:2021',
  references: ['https://cwe.mitre.org/data/definitions/732.html'],
  ids: [],
  matches: [
    {
      resource: '{run,cmd,entrypoint}',
      at: 'commands[]',
      has: {
        matches:
          '\\bchmod\\s+(?:-\\w+\\s+)*(?:0?[0-7]?[0-7][0-7][2367]|(?:a|o|ugo|go|uo|ug?o)\\+[rx]*w[rwx]*|[ao]=[rx]*w[rwx]*)\\s+(?!(?:-\\w+\\s+)*/(?:var/)?tmp/?(?:\\s|$))',
      },
    },
    { resource: '{copy,add}', at: 'flags.chmod', has: { matches: '^0?[0-7]?[0-7][0-7][2367]$' } },
  ],
}
