import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/tls-weak-cipher-suite',
  languages: ['go'],
  title: 'Weak cipher suite allowed',
  message:
    'The list of cipher suites names some with RC4, Triple DES or plain RSA key exchange, which can be attacked or broken later with a stolen key.',
  remediation:
    'Leave `CipherSuites` out: Go chooses good ones. Take others from `tls.CipherSuites()`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [327],
  owasp: 'A02:2021',
  references: ['https://pkg.go.dev/crypto/tls#InsecureCipherSuites'],
  lifecycle: 'stable',
  matches: [
    {
      object: 'crypto/tls.Config',
      options: {
        CipherSuites: {
          items: {
            refers:
              'crypto/tls.{TLS_RSA_WITH_RC4_128_SHA,TLS_RSA_WITH_3DES_EDE_CBC_SHA,TLS_ECDHE_ECDSA_WITH_RC4_128_SHA,TLS_ECDHE_RSA_WITH_RC4_128_SHA,TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA,TLS_RSA_WITH_AES_128_CBC_SHA256,TLS_RSA_WITH_AES_128_CBC_SHA,TLS_RSA_WITH_AES_256_CBC_SHA}',
          },
        },
      },
    },
    {
      assign: 'crypto/tls.Config#CipherSuites',
      value: {
        items: {
          refers:
            'crypto/tls.{TLS_RSA_WITH_RC4_128_SHA,TLS_RSA_WITH_3DES_EDE_CBC_SHA,TLS_ECDHE_ECDSA_WITH_RC4_128_SHA,TLS_ECDHE_RSA_WITH_RC4_128_SHA,TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA,TLS_RSA_WITH_AES_128_CBC_SHA256,TLS_RSA_WITH_AES_128_CBC_SHA,TLS_RSA_WITH_AES_256_CBC_SHA}',
        },
      },
    },
  ],
}
