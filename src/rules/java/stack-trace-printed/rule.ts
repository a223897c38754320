import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/stack-trace-printed',
  languages: ['java'],
  title: 'Stack trace written into the response',
  message:
    'The stack trace goes to the client. It names classes, versions and files an attacker looks for.',
  remediation: 'Log the exception on the server and answer with a fixed message.',
  severity: 'medium',
  confidence: 'high',
  cwe: [209],
  owasp: 'A05:2021',
  references: ['https://cwe.mitre.org/data/definitions/209.html'],
  lifecycle: 'stable',
  matches: [
    {
      call: '*.printStackTrace',
      arguments: [
        { at: 0, type: ['javax.servlet.ServletWriter', 'javax.servlet.ServletOutputStream'] },
      ],
    },
  ],
}
