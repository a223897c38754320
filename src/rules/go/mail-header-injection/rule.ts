import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/mail-header-injection',
  languages: ['go'],
  title: 'Mail headers built from request data',
  message:
    'Line breaks in the value add headers and recipients. Whoever sends it has this server send mail of their own.',
  remediation:
    'Refuse values with line breaks and check addresses with `mail.ParseAddress`, or use a mail library that encodes headers.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [93],
  owasp: 'A03:2021',
  references: ['https://pkg.go.dev/net/mail#ParseAddress'],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'mail',
  sinks: [
    { call: 'net/smtp.SendMail', arguments: [4] },
    { call: 'net/smtp.Client#{Mail,Rcpt}', arguments: [0] },
  ],
}
