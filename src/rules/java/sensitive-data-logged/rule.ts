import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/sensitive-data-logged',
  languages: ['java'],
  title: 'Secret written to the log',
  message:
    'A password, token or card number is written to the log, where many people and systems read it.',
  remediation: 'Leave the value out, or log that it was given, never what it was.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [532],
  owasp: 'A09:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/532.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        'org.slf4j.Logger#{trace,debug,info,warn,error}',
        'org.apache.logging.log4j.Logger#{trace,debug,info,warn,error,fatal}',
        'org.apache.log4j.Logger#{trace,debug,info,warn,error,fatal}',
        'java.util.logging.Logger#{finest,finer,fine,config,info,warning,severe,log}',
        'org.apache.commons.logging.Log#{trace,debug,info,warn,error,fatal}',
      ],
      arguments: [
        {
          at: 'any',
          constant: false,
          named:
            '^(?:get)?(?:(?:user|new|old|plain|raw|db|admin|client|current)_?)?(?:password|passwd|pwd|passphrase|secret|secretKey|apiKey|api_key|accessToken|refreshToken|authToken|privateKey|creditCard|cardNumber|cvv|ssn|pin)$',
          not: { kind: ['number', 'boolean'] },
        },
      ],
    },
  ],
}
