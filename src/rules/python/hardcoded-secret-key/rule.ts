import { type PatternRule } from '../../../core/rule.ts'

const settings = [
  'SECRET_KEY',
  'JWT_SECRET_KEY',
  'JWT_SECRET',
  'SIGNING_KEY_FOR_SESSIONS',
  '{Config,BaseConfig,ProductionConfig,Production,Settings}.{SECRET_KEY,JWT_SECRET_KEY}',
]
const placeholder = '[<{$]|^(?:change[-_ ]?me|test|dummy|example|placeholder|insert|your)'
/** `AWS_SECRET_ACCESS_KEY`, `aws_secret_key`: names what is read, and is no key itself. */
const settingName =
  '^(?:[a-z0-9]+_)*(?:secret|access|api|auth|app|aws)_?(?:[a-z0-9]+_)*(?:secret|key)$|^[a-z]+SecretKey$'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/hardcoded-secret-key',
  languages: ['python'],
  title: 'Signing key written in the code',
  message:
    'The key that signs sessions or tokens stands in the source. Whoever sees the source signs sessions of any user.',
  remediation:
    'Read the key from the environment or a secret store, and replace the one that was committed.',
  severity: 'critical',
  confidence: 'high',
  cwe: [321, 798],
  owasp: 'A02:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/321.html',
    'https://flask.palletsprojects.com/en/stable/config/#SECRET_KEY',
  ],
  lifecycle: 'stable',
  matches: [
    {
      assign: settings,
      value: { minLength: 8, not: { any: [{ matches: placeholder }, { matches: settingName }] } },
    },
    {
      assign: settings,
      value: { minLength: 8, matches: settingName, not: { matches: placeholder } },
      confidence: 'medium',
    },
    {
      assign: [
        'flask.Flask#secret_key',
        'flask.Flask#config.{SECRET_KEY,JWT_SECRET_KEY,SECURITY_PASSWORD_SALT}',
        '{quart,sanic}.{Quart,Sanic}#{secret_key,config.SECRET_KEY}',
      ],
      value: { constant: true, kind: 'string', not: { is: '' } },
    },
    {
      call: 'flask.Flask#config.{update,from_mapping}',
      arguments: [{ keyword: 'SECRET_KEY', constant: true, kind: 'string' }],
    },
    {
      call: ['jwt.{encode,decode}', 'jose.jwt.{encode,decode}', 'authlib.jose.jwt.{encode,decode}'],
      arguments: [
        { at: 1, keyword: 'key', constant: true, kind: 'string', not: { is: '' } },
        { keyword: 'algorithm', not: { matches: '^none$' } },
      ],
    },
    {
      call: [
        'itsdangerous.{Signer,TimestampSigner,Serializer,URLSafeSerializer,URLSafeTimedSerializer,TimedSerializer,JSONWebSignatureSerializer}',
        'itsdangerous.url_safe.{URLSafeSerializer,URLSafeTimedSerializer}',
      ],
      arguments: [{ at: 0, keyword: 'secret_key', constant: true, kind: 'string' }],
    },
    {
      call: 'tornado.web.Application',
      arguments: [{ keyword: 'cookie_secret', constant: true, kind: 'string' }],
    },
    {
      call: '*.add_middleware',
      arguments: [
        { at: 0, refers: 'starlette.middleware.sessions.SessionMiddleware' },
        { keyword: 'secret_key', constant: true, kind: 'string' },
      ],
    },
    {
      call: 'hmac.{new,digest}',
      arguments: [{ at: 0, keyword: 'key', constant: true, kind: 'string', minLength: 6 }],
    },
  ],
}
