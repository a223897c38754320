import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/predictable-session-value',
  languages: ['python'],
  title: 'Session value made from predictable numbers',
  message:
    'A number of `random` becomes a cookie or session value. It can be computed from a few earlier ones, and the session taken over.',
  remediation: 'Use `secrets.token_urlsafe()`.',
  severity: 'high',
  confidence: 'medium',
  cwe: [330, 338],
  owasp: 'A02:2021',
  references: [
    'https://docs.python.org/3/library/secrets.html',
    'https://cwe.mitre.org/data/definitions/330.html',
  ],
  lifecycle: 'stable',
  sources: [
    {
      call: [
        'random.{random,randint,randrange,choice,choices,sample,getrandbits,randbytes,uniform,triangular,gauss,normalvariate,betavariate}',
        'random.Random#{random,randint,randrange,choice,choices,getrandbits}',
        'numpy.random.{rand,randint,random}',
        'uuid.uuid1',
      ],
      note: 'predictable number',
    },
  ],
  context: 'other',
  sinks: [
    { call: '*.{set_cookie,set_signed_cookie,set_secure_cookie}', arguments: [1, 'value'] },
    { assign: 'flask.Session#[]' },
    {
      call: [
        '*.set_password',
        'django.contrib.auth.hashers.make_password',
        'werkzeug.security.generate_password_hash',
      ],
      arguments: [0],
    },
  ],
}
