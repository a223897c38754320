import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/tls-verification-off',
  languages: ['python'],
  title: 'TLS certificates are not checked',
  message:
    'The connection accepts any certificate. Whoever stands between can read and change everything, passwords included.',
  remediation:
    'Leave verification on. For a private certificate authority pass its bundle, for example `verify="/etc/ssl/ca.pem"`.',
  severity: 'high',
  confidence: 'high',
  cwe: [295],
  owasp: 'A02:2021',
  references: ['https://requests.readthedocs.io/en/latest/user/advanced/#ssl-cert-verification'],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        '{requests,httpx}.{get,post,put,patch,delete,head,options,request,stream}',
        'requests.Session#{get,post,put,patch,delete,head,options,request}',
        'httpx.{Client,AsyncClient}',
      ],
      arguments: [
        {
          keyword: 'verify',
          is: false,
        },
      ],
    },
    {
      assign: 'requests.Session#verify',
      value: {
        is: false,
      },
    },
    {
      call: 'ssl._create_unverified_context',
    },
    {
      assign: 'ssl.SSLContext#check_hostname',
      value: {
        is: false,
      },
    },
    {
      assign: 'ssl.SSLContext#verify_mode',
      value: {
        refers: 'ssl.CERT_NONE',
      },
    },
    {
      call: [
        'aiohttp.ClientSession#{get,post,put,patch,delete,head,request,ws_connect}',
        'aiohttp.TCPConnector',
      ],
      arguments: [
        {
          keyword: 'ssl',
          is: false,
        },
      ],
    },
  ],
  fix: {
    description: 'Check certificates',
    edit: {
      kind: 'argument',
      keyword: 'verify',
      to: 'True',
    },
  },
}
