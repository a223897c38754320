import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/weak-password-hasher',
  languages: ['python'],
  title: 'Passwords stored with a weak hash',
  message:
    'Passwords are stored in a form that is guessed quickly. A stolen table then gives away most passwords within hours.',
  remediation:
    'Put `Argon2PasswordHasher` or `PBKDF2PasswordHasher` first, or use `argon2` or `bcrypt` from passlib.',
  severity: 'high',
  confidence: 'high',
  cwe: [916, 328],
  owasp: 'A02:2021',
  references: [
    'https://docs.djangoproject.com/en/stable/topics/auth/passwords/',
    'https://cwe.mitre.org/data/definitions/916.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      assign: ['PASSWORD_HASHERS', '*.PASSWORD_HASHERS'],
      value: { options: { '0': { matches: '\\.(?:Unsalted)?(?:MD5|SHA1|Crypt)PasswordHasher$' } } },
    },
    {
      call: ['passlib.context.CryptContext'],
      arguments: [
        {
          keyword: 'schemes',
          items: {
            is: [
              'md5_crypt',
              'des_crypt',
              'sha1_crypt',
              'hex_md5',
              'hex_sha1',
              'hex_sha256',
              'plaintext',
              'ldap_md5',
              'ldap_sha1',
              'mysql323',
              'nthash',
              'lmhash',
            ],
          },
        },
      ],
    },
    {
      call: 'passlib.hash.{md5_crypt,des_crypt,sha1_crypt,hex_md5,hex_sha1,hex_sha256,plaintext,ldap_md5,nthash,lmhash}.{hash,encrypt,verify}',
    },
    {
      call: ['werkzeug.security.generate_password_hash'],
      arguments: [
        {
          at: 1,
          keyword: 'method',
          matches:
            '^(?:plain|md5|sha1|sha224|sha256|pbkdf2:(?:md5|sha1)\\b|pbkdf2:sha256:\\d{1,5}$)',
        },
      ],
    },
    {
      call: 'django.contrib.auth.hashers.make_password',
      arguments: [{ keyword: 'hasher', matches: '^(?:unsalted_)?(?:md5|sha1|crypt)$' }],
    },
    {
      call: 'crypt.crypt',
      arguments: [
        {
          at: 1,
          keyword: 'salt',
          any: [{ refers: 'crypt.{METHOD_CRYPT,METHOD_MD5}' }, { matches: '^(?:\\$1\\$|[^$])' }],
        },
      ],
    },
    { call: 'crypt.mksalt', arguments: [{ at: 0, refers: 'crypt.{METHOD_CRYPT,METHOD_MD5}' }] },
    /** What the salt begins with decides. */
    { call: 'crypt.crypt', confidence: 'medium' },
  ],
}
