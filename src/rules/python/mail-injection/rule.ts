import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/mail-injection',
  languages: ['python'],
  title: 'Mail headers written from request data',
  message:
    'A value from the request becomes part of the text of a mail with its headers. With a line break in it, whoever sends it adds recipients and sends mail in your name.',
  remediation:
    'Build the mail with `email.message.EmailMessage`, which refuses line breaks in headers, and send it with `send_message`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [93, 74],
  owasp: 'A03:2021',
  references: [
    'https://docs.python.org/3/library/email.message.html',
    'https://cwe.mitre.org/data/definitions/93.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'mail',
  sinks: [
    { call: ['smtplib.{SMTP,SMTP_SSL}#sendmail'], arguments: [2, 'msg'], text: 'built' },
    { call: ['smtplib.{SMTP,SMTP_SSL}#{mail,rcpt,docmd,putcmd}'], arguments: [0, 1] },
    { call: ['imaplib.{IMAP4,IMAP4_SSL}#{search,fetch,uid}'], arguments: [1, 2], text: 'built' },
  ],
}
