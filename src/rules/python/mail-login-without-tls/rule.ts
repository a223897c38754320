import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/mail-login-without-tls',
  languages: ['python'],
  title: 'Mail password sent without encryption',
  message:
    'The connection to the mail server is not encrypted when the password is sent. Whoever listens on the network reads it.',
  remediation:
    'Call `starttls(context=ssl.create_default_context())` before `login`, or use `SMTP_SSL`, `IMAP4_SSL`, `POP3_SSL`.',
  severity: 'high',
  confidence: 'high',
  cwe: [319, 523],
  owasp: 'A02:2021',
  references: [
    'https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.starttls',
    'https://cwe.mitre.org/data/definitions/523.html',
  ],
  lifecycle: 'stable',
  matches: [
    { call: 'smtplib.SMTP#login', without: [{ call: '*.starttls' }] },
    { call: 'imaplib.IMAP4#login', without: [{ call: '*.starttls' }] },
    { call: 'poplib.POP3#pass_', without: [{ call: '*.stls' }] },
  ],
}
