import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/download-over-http',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'Something is downloaded over plain HTTP',
  message:
    'Without TLS, whoever is on the way can exchange the file, and it becomes a part of the image.',
  remediation: 'Use `https://`, and compare the digest of what was downloaded.',
  severity: 'medium',
  confidence: 'high',
  cwe: [319, 494],
  owasp: 'A02:2021',
  references: ['https://cwe.mitre.org/data/definitions/319.html'],
  ids: [],
  matches: [
    {
      resource: '{run,cmd,entrypoint}',
      at: 'commands[]',
      has: {
        matches:
          '\\b(?:curl|wget)\\b(?=[^|;]*\\s(?:-[a-z]*[oO]|--output|-P)|[^|;]*\\.(?:tar|tgz|gz|zip|deb|rpm|jar|sh|py|xz|bz2|whl)\\b)[^|;]*\\bhttp://(?!localhost|127\\.|\\[?::1|0\\.0\\.0\\.0|(?:deb|archive|security|ports|httpredir)\\.(?:debian|ubuntu)|\\$)',
      },
    },
  ],
}
