import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/cors-any-origin',
  languages: ['python'],
  title: 'Any site may read answers with the session',
  message:
    'Every origin is allowed, with cookies. Any page a signed-in user visits can call this server in their name and read what it answers.',
  remediation: 'List the origins that need access, or leave credentials off.',
  severity: 'high',
  confidence: 'high',
  cwe: [942, 346],
  owasp: 'A05:2021',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS',
    'https://cwe.mitre.org/data/definitions/942.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: '*.add_middleware',
      arguments: [
        { at: 0, refers: '{fastapi,starlette}.middleware.cors.CORSMiddleware' },
        { keyword: 'allow_credentials', is: true },
        { keyword: 'allow_origins', items: { is: '*' } },
      ],
    },
    {
      call: '*.add_middleware',
      arguments: [
        { at: 0, refers: '{fastapi,starlette}.middleware.cors.CORSMiddleware' },
        { keyword: 'allow_credentials', is: true },
        {
          keyword: 'allow_origin_regex',
          matches: '^(?:\\^?\\.[*+]\\$?|\\^?https\\?://\\.[*+]\\$?)$',
        },
      ],
    },
    {
      call: ['flask_cors.CORS', 'flask_cors.cross_origin'],
      arguments: [
        { keyword: 'supports_credentials', is: true },
        { keyword: 'origins', any: [{ present: false }, { is: '*' }, { items: { is: '*' } }] },
      ],
    },
    {
      decorator: 'flask_cors.cross_origin',
      arguments: [
        { keyword: 'supports_credentials', is: true },
        { keyword: 'origins', any: [{ present: false }, { is: '*' }] },
      ],
    },
    { assign: '*.{CORS_ALLOW_ALL_ORIGINS,CORS_ORIGIN_ALLOW_ALL}', value: { is: true } },
    {
      call: ['socketio.{Server,AsyncServer}', 'flask_socketio.SocketIO'],
      arguments: [{ keyword: 'cors_allowed_origins', any: [{ is: '*' }, { items: { is: '*' } }] }],
    },
  ],
}
