import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/request-without-timeout',
  languages: ['python'],
  title: 'Request that may wait forever',
  message:
    'Without a timeout a server that does not answer holds this thread for ever. A few of them stop the program.',
  remediation: 'Pass `timeout=10`, or what fits the call.',
  severity: 'low',
  confidence: 'medium',
  cwe: [400, 770],
  owasp: null,
  references: [
    'https://requests.readthedocs.io/en/latest/user/advanced/#timeouts',
    'https://cwe.mitre.org/data/definitions/400.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: 'requests.{get,post,put,patch,delete,head,options,request}',
      arguments: [{ keyword: 'timeout', any: [{ present: false }, { is: null }] }],
    },
    {
      call: 'httpx.{get,post,put,patch,delete,head,options,request,stream,Client,AsyncClient}',
      arguments: [{ keyword: 'timeout', is: null }],
    },
  ],
  fix: {
    description: 'Give the request a timeout',
    edit: { kind: 'add-argument', text: 'timeout=10' },
  },
}
