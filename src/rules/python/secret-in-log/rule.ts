import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/secret-in-log',
  languages: ['python'],
  title: 'Secret written to the log',
  message:
    'A password, token or key is logged. Logs are kept long and read by many, so the secret is as good as published.',
  remediation: 'Leave the secret out, or log a name or the last characters only.',
  severity: 'medium',
  confidence: 'high',
  cwe: [532, 312],
  owasp: 'A09:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/532.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        'logging.{debug,info,warning,warn,error,critical,exception,log}',
        'logging.Logger#{debug,info,warning,warn,error,critical,exception,log}',
        'flask.Flask#logger.{debug,info,warning,error,critical}',
        'loguru.logger.{debug,info,warning,error}',
      ],
      arguments: [
        {
          at: 'any',
          named:
            '^(?:\\w+_)?(?:password|passwd|passphrase|secret|secret_?key|api_?key|private_?key|access_?token|auth_?token|refresh_?token|credit_?card|card_?number|cvv|ssn)$',
          constant: false,
          not: { kind: ['boolean', 'number', 'function'] },
        },
      ],
    },
    {
      call: 'print',
      arguments: [
        {
          at: 'any',
          named:
            '^(?:\\w+_)?(?:password|passwd|passphrase|secret_?key|api_?key|private_?key|access_?token|auth_?token|refresh_?token|credit_?card|card_?number|cvv|ssn)$',
          constant: false,
          not: { kind: ['boolean', 'number', 'function'] },
        },
      ],
    },
  ],
}
