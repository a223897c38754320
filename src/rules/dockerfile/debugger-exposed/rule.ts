import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/debugger-exposed',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'A debugger listens for everybody',
  message:
    'A debug port runs whatever it is told. Bound to all interfaces it gives the process to anyone who can reach the container.',
  remediation:
    'Remove the option from the image, or bind it to `127.0.0.1` and forward the port when debugging.',
  severity: 'high',
  confidence: 'medium',
  cwe: [489, 306],
  owasp: 'A05:2021',
  references: ['https://nodejs.org/en/learn/getting-started/debugging#security-implications'],
  ids: [],
  matches: [
    {
      resource: '{run,cmd,entrypoint}',
      at: 'commands[]',
      has: {
        matches:
          '--inspect(?:-brk)?[= ](?:0\\.0\\.0\\.0|\\[::\\])|jdwp=[^\\s"]*address=(?:\\*|0\\.0\\.0\\.0)|\\bdebugpy\\b[^|;&]*--listen[ =]0\\.0\\.0\\.0|--listen=(?:0\\.0\\.0\\.0)?:\\d+[^|;&]*\\bdlv\\b|\\bdlv\\b[^|;&]*--listen[= ](?:0\\.0\\.0\\.0)?:\\d',
      },
    },
    {
      resource: 'env',
      at: 'value',
      has: {
        matches:
          '--inspect(?:-brk)?=(?:0\\.0\\.0\\.0|\\[::\\])|jdwp=[^\\s"]*address=(?:\\*|0\\.0\\.0\\.0)',
      },
    },
  ],
}
