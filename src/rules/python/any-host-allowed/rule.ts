import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/any-host-allowed',
  languages: ['python'],
  title: 'Any host name is accepted',
  message:
    'The `Host` header is not checked. Links in mails and caches can be made to lead to a foreign site by sending another name.',
  remediation: 'List the host names this application serves in `ALLOWED_HOSTS` or `allowed_hosts`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [346, 20],
  owasp: 'A05:2021',
  references: [
    'https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts',
    'https://cwe.mitre.org/data/definitions/346.html',
  ],
  lifecycle: 'stable',
  matches: [
    { assign: ['ALLOWED_HOSTS', '*.ALLOWED_HOSTS'], value: { items: { is: '*' } } },
    {
      call: '*.add_middleware',
      arguments: [
        { at: 0, refers: '{fastapi,starlette}.middleware.trustedhost.TrustedHostMiddleware' },
        { keyword: 'allowed_hosts', items: { is: '*' } },
      ],
    },
    {
      call: 'starlette.middleware.trustedhost.TrustedHostMiddleware',
      arguments: [{ keyword: 'allowed_hosts', items: { is: '*' } }],
    },
    { call: 'uvicorn.run', arguments: [{ keyword: 'forwarded_allow_ips', is: '*' }] },
    {
      call: '*.{append,extend}',
      receiver: { named: '^ALLOWED_HOSTS$' },
      arguments: [{ at: 0, any: [{ is: '*' }, { items: { is: '*' } }] }],
    },
  ],
}
