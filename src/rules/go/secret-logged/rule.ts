import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/secret-logged',
  languages: ['go'],
  title: 'Password or token written into the log',
  message:
    'Logs are read by many and kept for long. A password or token in them lets every reader sign in.',
  remediation: 'Leave the value out of the log, or log only that it was there.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [532, 312],
  owasp: 'A09:2021',
  references: ['https://cwe.mitre.org/data/definitions/532.html'],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        'log.{Print,Printf,Println,Fatal,Fatalf,Panic,Panicf}',
        'log.Logger#{Print,Printf,Println,Fatalf}',
        'log/slog.{Debug,Info,Warn,Error}',
        'log/slog.Logger#{Debug,Info,Warn,Error}',
        'github.com/sirupsen/logrus.{Info,Infof,Debug,Debugf,Warn,Warnf,Error,Errorf}',
        'github.com/sirupsen/logrus.Logger#{Info,Infof,Debug,Debugf,Warn,Warnf,Error,Errorf}',
        'github.com/golang/glog.{Info,Infof}',
      ],
      arguments: [
        {
          at: 'any',
          named:
            '^(?:.*passw(?:or)?d|passwd|pwd|passphrase|.*secret(?:_?key)?|api_?key|private_?key|access_?token|refresh_?token|auth_?token|credit_?card|cvv|ssn)$',
          constant: false,
          not: { kind: ['number', 'boolean'] },
        },
      ],
    },
  ],
}
