import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/xpath-injection',
  languages: ['python'],
  title: 'XPath query built from request data',
  message:
    'A value from the request becomes part of an XPath expression. With a quote in it, whoever sends it reads other parts of the document or passes a sign-in.',
  remediation:
    'Keep the expression constant and pass values as variables: `tree.xpath("//user[@name=$name]", name=name)`.',
  severity: 'high',
  confidence: 'high',
  cwe: [643],
  owasp: 'A03:2021',
  references: [
    'https://lxml.de/xpathxslt.html#the-xpath-method',
    'https://cwe.mitre.org/data/definitions/643.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'xpath',
  sinks: [
    { call: '*.xpath', arguments: [0, '_path'] },
    {
      call: [
        'lxml.etree.{XPath,ETXPath,XPathEvaluator}',
        'elementpath.select',
        'xml.xpath.Evaluate',
      ],
      arguments: [0, 1],
    },
    {
      call: 'xml.etree.ElementTree.{ElementTree,Element}#{find,findall,findtext,iterfind}',
      arguments: [0],
      text: 'built',
    },
    {
      call: '*.{findall,iterfind,findtext}',
      arguments: [0],
      text: 'built',
      imports: [
        'lxml',
        'lxml.etree',
        'xml.etree.ElementTree',
        'xml.etree',
        'defusedxml.ElementTree',
        'defusedxml',
      ],
    },
  ],
}
