import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/plaintext-transport',
  languages: ['go'],
  title: 'Connection without encryption',
  message:
    'The connection is made without TLS. Passwords and data can be read and changed on the way.',
  remediation:
    'Use `credentials.NewTLS` for gRPC, `ldap.DialURL` with `ldaps://`, and FTP over TLS.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [319],
  owasp: 'A02:2021',
  references: ['https://pkg.go.dev/google.golang.org/grpc/credentials'],
  lifecycle: 'stable',
  matches: [
    { call: 'google.golang.org/grpc.WithInsecure' },
    {
      call: 'google.golang.org/grpc.WithTransportCredentials',
      arguments: [{ at: 0, type: 'google.golang.org/grpc/credentials/insecure.NewCredentials()' }],
    },
    {
      call: 'github.com/go-ldap/ldap.DialURL',
      arguments: [{ at: 0, matches: '^ldap://(?!localhost|127\\.)' }],
    },
  ],
}
