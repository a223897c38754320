import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/mail-source-from-request',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Raw mail built from request data',
  message:
    'The whole mail is given as text, and a value from the request is part of it. With a line break in it, whoever sends the request adds recipients, headers or a body of their own.',
  remediation:
    'Give the parts of the mail one by one (`to`, `subject`, `text`); nodemailer then takes care of line breaks.',
  severity: 'medium',
  confidence: 'high',
  cwe: [93, 88],
  owasp: 'A03:2021',
  references: ['https://cwe.mitre.org/data/definitions/93.html'],
  sources: ['remote'],
  context: 'mail',
  sinks: [
    { call: ['*.sendMail'], arguments: [0], options: ['raw'] },
    { call: ['*.{sendEmail,sendRawEmail}'], arguments: [0], options: ['RawMessage.Data'] },
    {
      call: ['net.Socket#write', 'net.{connect,createConnection}()#write'],
      arguments: [0],
      text: 'built',
    },
  ],
}
