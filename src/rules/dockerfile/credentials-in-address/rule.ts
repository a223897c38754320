import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/credentials-in-address',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'Credentials stand in an address',
  message:
    'User name and password in an address stay in the image history and in every log that shows the command.',
  remediation:
    'Take them out, replace them at their issuer, and mount them for the command: `RUN --mount=type=secret,id=netrc,target=/root/.netrc …`.',
  severity: 'high',
  confidence: 'medium',
  cwe: [522, 798],
  owasp: 'A07:2021',
  references: ['https://docs.docker.com/build/building/secrets/'],
  ids: [],
  matches: [
    {
      resource: '{run,cmd,entrypoint}',
      at: 'commands[]',
      has: {
        matches:
          '\\b(?:https?|git|ftp|postgres(?:ql)?|mysql|mongodb|amqp|redis)://[\\w.+-]*:(?![$%{<*x]|\\*+@)[^\\s@/:$"\'<{]{3,}@(?!(?:localhost|127\\.|db\\b|example\\b))',
      },
    },
  ],
}
