import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/xpath-injection',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'XPath built from request data',
  message:
    'A value from the request becomes part of an XPath expression. With a quote in it, whoever sends the request selects other parts of the document.',
  remediation:
    'Pass the value as a variable (`xpath.parse(…).select({ node, variables })`), or look it up in a fixed list.',
  severity: 'high',
  confidence: 'high',
  cwe: [643],
  owasp: 'A03:2021',
  references: ['https://cwe.mitre.org/data/definitions/643.html'],
  sources: ['remote', 'browser'],
  context: 'xpath',
  sinks: [
    {
      call: [
        'xpath.{select,select1,evaluate,parse,selectWithResolver}',
        'xpath.useNamespaces()',
        'document.{evaluate,createExpression}',
      ],
      arguments: [0],
    },
    {
      call: [
        'libxmljs.Document#{get,find}',
        'libxmljs.Element#{get,find}',
        '*.{selectSingleNode,selectNodes}',
      ],
      arguments: [0],
    },
  ],
}
