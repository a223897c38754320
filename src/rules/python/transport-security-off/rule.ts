import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/transport-security-off',
  languages: ['python'],
  title: 'Transport encryption is not enforced',
  message:
    'Requests over plain HTTP are answered. Whoever stands between can keep visitors on the unencrypted site and read along.',
  remediation:
    'Set `SECURE_SSL_REDIRECT = True` and a `SECURE_HSTS_SECONDS` of at least a year; leave `force_https` on.',
  severity: 'low',
  confidence: 'medium',
  cwe: [319, 311],
  owasp: 'A02:2021',
  references: [
    'https://docs.djangoproject.com/en/stable/ref/middleware/#http-strict-transport-security',
    'https://cwe.mitre.org/data/definitions/319.html',
  ],
  lifecycle: 'stable',
  matches: [
    { assign: '*.SECURE_SSL_REDIRECT', value: { is: false } },
    { assign: '*.SECURE_HSTS_SECONDS', value: { below: 1 } },
    { call: 'flask_talisman.Talisman', arguments: [{ keyword: 'force_https', is: false }] },
    {
      call: 'flask_talisman.Talisman',
      arguments: [{ keyword: 'strict_transport_security', is: false }],
    },
    { assign: '*.{EMAIL_USE_TLS,MAIL_USE_TLS,AWS_S3_USE_SSL}', value: { is: false } },
    {
      assign: ['flask.Flask#config.PREFERRED_URL_SCHEME', '*.ACCOUNT_DEFAULT_HTTP_PROTOCOL'],
      value: { is: 'http' },
    },
    {
      call: '*.{client,resource}',
      receiver: { refers: 'boto3' },
      arguments: [{ keyword: 'use_ssl', is: false }],
    },
    { assign: '*.Strict-Transport-Security', value: { matches: '^max-age=0\\b' } },
  ],
}
