import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/plain-text-protocol',
  languages: ['java'],
  title: 'Connection without encryption',
  message: 'FTP, Telnet and plain SMTP send passwords and data as readable text.',
  remediation: 'Use SFTP or FTPS (`FTPSClient`), SSH, and SMTP with TLS.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [319],
  owasp: 'A02:2021',
  references: ['https://cwe.mitre.org/data/definitions/319.html'],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        'org.apache.commons.net.ftp.FTPClient',
        'org.apache.commons.net.telnet.TelnetClient',
        'org.apache.commons.net.smtp.SMTPClient',
        'org.apache.commons.net.pop3.POP3Client',
        'org.apache.commons.net.imap.IMAPClient',
        'it.sauronsoftware.ftp4j.FTPClient',
      ],
    },
    {
      call: ['java.net.URL', 'java.net.URI.create'],
      arguments: [{ at: 0, matches: '^(?:ftp|telnet)://' }],
    },
    {
      call: 'okhttp3.OkHttpClient.Builder#connectionSpecs',
      arguments: [{ at: 0, items: { refers: 'okhttp3.ConnectionSpec.CLEARTEXT' } }],
    },
  ],
}
