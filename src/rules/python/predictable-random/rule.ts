import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/predictable-random',
  languages: ['python'],
  title: 'Secret made from predictable numbers',
  message:
    'The numbers of `random` can be computed from a few earlier ones. Tokens and passwords made of them can be guessed.',
  remediation:
    'Use the `secrets` module: `secrets.token_urlsafe()`, `secrets.choice()`, `secrets.token_bytes()`.',
  severity: 'high',
  confidence: 'high',
  cwe: [338, 330],
  owasp: 'A02:2021',
  references: [
    'https://docs.python.org/3/library/secrets.html',
    'https://cwe.mitre.org/data/definitions/338.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        'random.{random,randint,randrange,choice,choices,sample,getrandbits,randbytes,uniform,shuffle}',
        'numpy.random.{rand,randint,choice,random,bytes}',
        'random.Random#{random,randint,randrange,choice,choices,sample,getrandbits,randbytes}',
      ],
      assignedTo:
        '(?:^|_)(?:secret|passwo?r?d|passphrase|pwd|api_?key|secret_?key|private_?key|session_?id|session_?key|nonce|salt|otp|one_?time|csrf|reset_?code|verification_?code|auth_?code|pin_?code|invite_?code|iv|key_?bytes|encryption_?key|signing_?key|captcha|credential)s?(?:$|_)|(?:_tokens?$|^tokens?_|[a-z]Tokens?$)|Password$|Secret$',
    },
    /** A token alone may be a mark between parts of a message. */
    {
      call: 'random.{random,randint,randrange,choice,choices,sample,getrandbits,randbytes}',
      assignedTo: '^tokens?$',
      confidence: 'medium',
    },
    {
      call: 'uuid.uuid1',
      assignedTo:
        '(?:^|_)(?:token|secret|passwo?r?d|session_?id|session_?key|nonce|otp|csrf|reset_?code|api_?key)s?(?:$|_)',
    },
  ],
}
