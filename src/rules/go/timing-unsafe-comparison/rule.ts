import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/timing-unsafe-comparison',
  languages: ['go'],
  title: 'Signature compared byte by byte',
  message:
    'The comparison stops at the first byte that differs. By measuring how long the answer takes, a signature or token can be guessed piece by piece.',
  remediation: 'Compare with `hmac.Equal` or `subtle.ConstantTimeCompare`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [208, 697],
  owasp: 'A02:2021',
  references: ['https://pkg.go.dev/crypto/subtle#ConstantTimeCompare'],
  lifecycle: 'stable',
  matches: [
    {
      compare: 'equal',
      imports: ['crypto/hmac'],
      left: {
        named: '^(?:signature|sig|hmac|mac|digest|received_?(?:signature|mac)|provided|given)$',
        constant: false,
      },
      right: {
        named:
          '^(?:expected\\w*|computed\\w*|calculated\\w*|hmac|digest|mac|hash|signature|own|want)$',
        constant: false,
      },
    },
    {
      compare: 'equal',
      imports: ['crypto/hmac'],
      left: {
        named: '^(?:signature|sig|hmac|mac|digest|received_?(?:signature|mac)|provided|given)$',
        constant: false,
      },
      right: {
        type: ['encoding/hex.EncodeToString()', 'encoding/base64.StdEncoding.EncodeToString()'],
      },
    },
    {
      call: ['bytes.{Equal,Compare}', 'reflect.DeepEqual', 'strings.{Compare,EqualFold}'],
      imports: ['crypto/hmac'],
      arguments: [
        {
          at: 0,
          named:
            '^(?:signature|sig|hmac|mac|digest|received_?(?:signature|mac)|provided|given)$|^(?:expected\\w*|computed\\w*|calculated\\w*|hmac|digest|mac|hash|signature|own|want)$',
          constant: false,
        },
        {
          at: 1,
          named:
            '^(?:expected\\w*|computed\\w*|calculated\\w*|hmac|digest|mac|hash|signature|own|want)$|^(?:signature|sig|hmac|mac|digest|received_?(?:signature|mac)|provided|given)$|^Sum$',
          constant: false,
        },
      ],
    },
  ],
}
