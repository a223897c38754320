import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/xml-bomb',
  languages: ['python'],
  title: 'XML from a request can fill the memory',
  message:
    'The parser expands entities without a limit of its own. A document of a kilobyte then grows to gigabytes and stops the server.',
  remediation: 'Use `defusedxml.ElementTree` and its siblings, which refuse entities.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [776, 400],
  owasp: 'A05:2021',
  references: [
    'https://docs.python.org/3/library/xml.html#xml-security',
    'https://cwe.mitre.org/data/definitions/776.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'xml',
  sinks: [
    {
      call: 'xml.etree.{ElementTree,cElementTree}.{fromstring,XML,parse,iterparse,fromstringlist}',
      arguments: [0],
    },
    { call: 'xml.dom.minidom.{parse,parseString}', arguments: [0] },
    { call: 'xml.sax.{parse,parseString}', arguments: [0] },
    { call: 'xml.sax.xmlreader.XMLReader#parse', arguments: [0] },
    {
      call: [
        'xml.etree.ElementTree.{XMLParser,XMLPullParser}#feed',
        'xml.parsers.expat.ParserCreate#{Parse,ParseFile}',
      ],
      arguments: [0],
    },
  ],
}
