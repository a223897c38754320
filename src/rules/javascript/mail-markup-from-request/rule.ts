import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/mail-markup-from-request',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Request data as markup in a mail',
  message:
    'A value from the request is written into the HTML of a mail as it came. Whoever sends the request puts links and forms of their own into a mail that this site signs.',
  remediation:
    'Escape the value (`escape-html`), fill it into a template that escapes, or send the mail as text.',
  severity: 'medium',
  confidence: 'high',
  cwe: [80, 79],
  owasp: 'A03:2021',
  references: ['https://cwe.mitre.org/data/definitions/80.html', 'https://nodemailer.com/message/'],
  sources: ['remote'],
  context: 'html',
  sinks: [
    {
      call: [
        'nodemailer.createTransport()#sendMail',
        '*.sendMail',
        '@sendgrid/mail.send',
        'resend.Resend#emails.send',
        '*.sendEmail',
      ],
      arguments: [0],
      options: ['html', 'attachDataUrls'],
    },
    {
      call: ['mailgun.js#client()#messages.create', '*.messages.create'],
      arguments: [1],
      options: ['html'],
    },
  ],
}
