import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/timing-leak-compare',
  languages: ['python'],
  title: 'Secret compared in a way that leaks by time',
  message:
    '`==` stops at the first difference. Whoever measures the time finds a valid signature or token byte by byte.',
  remediation: 'Use `hmac.compare_digest` (`django.utils.crypto.constant_time_compare` in Django).',
  severity: 'low',
  confidence: 'medium',
  cwe: [208, 697],
  owasp: 'A02:2021',
  references: [
    'https://docs.python.org/3/library/hmac.html#hmac.compare_digest',
    'https://cwe.mitre.org/data/definitions/208.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      compare: 'equal',
      left: {
        named:
          '^(?:(?:expected|received|given|computed|request|provided)_?)?(?:signature|hmac|mac|digest)$|_(?:signature|hmac|mac)$|^x-.*signature',
        not: { kind: 'number' },
      },
      right: {
        constant: false,
        not: {
          any: [
            { kind: ['number', 'null', 'boolean'] },
            {
              named:
                '^(?:type|kind|length|len|size|version|null|none|_?unspecified|_?missing|_?unset|undefined|empty)$',
            },
          ],
        },
      },
    },
    {
      compare: 'equal',
      left: { named: '^(?:hexdigest|digest)$', type: ['hmac.new()', 'hmac.HMAC', 'hmac.digest()'] },
      right: { constant: false },
    },
    {
      compare: 'equal',
      left: {
        named:
          '^(?:api_?key|access_?token|auth_?token|csrf_?token|reset_?token|bearer_?token|secret_?key|webhook_?secret)$',
      },
      right: { constant: false, not: { kind: ['number', 'null', 'boolean'] } },
    },
  ],
}
