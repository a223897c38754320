import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/download-piped-to-shell',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'A download is run without a look at it',
  message:
    'The script is piped from the network straight into an interpreter: what the server sends in that moment runs in the build, complete or not.',
  remediation:
    'Download to a file, compare its digest (`sha256sum -c`), then run it; or install a packaged version.',
  severity: 'medium',
  confidence: 'high',
  cwe: [494],
  owasp: 'A08:2021',
  references: ['https://docs.docker.com/build/building/best-practices/#run'],
  ids: ['DL4006 (related)'],
  matches: [
    {
      resource: '{run,cmd,entrypoint}',
      at: 'commands[]',
      has: {
        matches:
          '\\b(?:curl|wget)\\b[^|]*\\|\\s*(?:sudo\\s+(?:-\\w+\\s+)*)?(?:\\w+=\\S+\\s+)*(?:/usr)?(?:/bin/|env\\s+)?(?:(?:ba|z|k|da|a)?sh|python[\\d.]*|node|perl|ruby|php)\\b(?![/.-])',
      },
    },
    {
      resource: '{run,cmd,entrypoint}',
      at: 'commands[]',
      has: { matches: '\\b(?:ba|z|da)?sh\\s+(?:-c\\s+)?["\']?(?:<\\(|\\$\\()\\s*(?:curl|wget)\\b' },
    },
  ],
}
