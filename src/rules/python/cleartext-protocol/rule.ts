import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/cleartext-protocol',
  languages: ['python'],
  title: 'Connection without encryption',
  message:
    'Telnet and FTP send everything in the clear, passwords included. Whoever listens on the network reads along.',
  remediation: 'Use SSH or SFTP (`paramiko`), or `ftplib.FTP_TLS` with `prot_p()`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [319],
  owasp: 'A02:2021',
  references: [
    'https://docs.python.org/3/library/ftplib.html#ftplib.FTP_TLS',
    'https://cwe.mitre.org/data/definitions/319.html',
  ],
  lifecycle: 'stable',
  matches: [
    { call: 'telnetlib.Telnet' },
    { call: 'telnetlib3.open_connection' },
    { call: 'ftplib.FTP' },
    {
      call: ['urllib.request.urlopen', 'urllib.request.urlretrieve'],
      arguments: [{ at: 0, keyword: 'url', matches: '^ftp://' }],
    },
    {
      call: ['ldap.initialize'],
      arguments: [{ at: 0, keyword: 'uri', matches: '^ldap://(?!localhost|127\\.)' }],
    },
    { call: 'aioftp.Client', arguments: [{ keyword: 'ssl', present: false }] },
  ],
}
