import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/credentials-over-http',
  languages: ['python'],
  title: 'Credentials sent over plain HTTP',
  message:
    'A password or token goes over an unencrypted connection. Whoever listens on the network takes it.',
  remediation: 'Use `https://`.',
  severity: 'high',
  confidence: 'high',
  cwe: [319, 522],
  owasp: 'A02:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/319.html',
    'https://cwe.mitre.org/data/definitions/522.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        '{requests,httpx}.{get,post,put,patch,delete,head}',
        'requests.Session#{get,post,put,patch,delete,head}',
        'aiohttp.ClientSession#{get,post,put,patch,delete,head}',
      ],
      arguments: [
        {
          at: 0,
          keyword: 'url',
          matches: '^http://(?!localhost|127\\.|0\\.0\\.0\\.0|\\[::1\\]|[a-z0-9_-]+(?:[:/]|$))',
        },
        { keyword: 'auth', present: true, not: { is: null } },
      ],
    },
    {
      call: [
        '{requests,httpx}.{get,post,put,patch,delete,head}',
        'requests.Session#{get,post,put,patch,delete,head}',
        'aiohttp.ClientSession#{get,post,put,patch,delete,head}',
      ],
      arguments: [
        {
          at: 0,
          keyword: 'url',
          matches: '^http://(?!localhost|127\\.|0\\.0\\.0\\.0|\\[::1\\]|[a-z0-9_-]+(?:[:/]|$))',
        },
        { keyword: 'headers', options: { Authorization: { present: true } } },
      ],
    },
    {
      call: ['{requests,httpx}.{post,put,patch}', 'requests.Session#{post,put,patch}'],
      arguments: [
        {
          at: 0,
          keyword: 'url',
          matches: '^http://(?!localhost|127\\.|0\\.0\\.0\\.0|\\[::1\\]|[a-z0-9_-]+(?:[:/]|$))',
        },
        { keyword: 'data', options: { password: { present: true } } },
      ],
    },
    {
      call: ['{requests,httpx}.{post,put,patch}', 'requests.Session#{post,put,patch}'],
      arguments: [
        {
          at: 0,
          keyword: 'url',
          matches: '^http://(?!localhost|127\\.|0\\.0\\.0\\.0|\\[::1\\]|[a-z0-9_-]+(?:[:/]|$))',
        },
        { keyword: 'json', options: { password: { present: true } } },
      ],
    },
    {
      call: ['requests.get', 'httpx.get'],
      arguments: [
        {
          keyword: 'params',
          any: [
            { options: { password: { present: true } } },
            { options: { api_key: { present: true } } },
            { options: { token: { present: true } } },
          ],
        },
        { at: 0, keyword: 'url', matches: '^http://(?!localhost|127\\.)' },
      ],
    },
  ],
}
