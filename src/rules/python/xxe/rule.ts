import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/xxe',
  languages: ['python'],
  title: 'XML from a request read with external entities',
  message:
    'The parser fetches what entities in the document name: files of this machine and addresses inside the network. Their content ends up in the answer or at whoever sent the document.',
  remediation:
    'Use `defusedxml`, or `lxml.etree.XMLParser(resolve_entities=False, no_network=True)`.',
  severity: 'high',
  confidence: 'high',
  cwe: [611],
  owasp: 'A05:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html',
    'https://pypi.org/project/defusedxml/',
  ],
  lifecycle: 'stable',
  sources: [
    'remote',
    {
      call: 'lxml.etree.{XMLParser,ETCompatXMLParser}',
      when: [
        { keyword: 'resolve_entities', not: { is: false } },
        { keyword: 'resolve_entities', not: { is: 'internal' } },
      ],
      note: 'parser that resolves entities',
    },
    {
      call: 'lxml.etree.XMLParser',
      when: [{ keyword: 'no_network', is: false }],
      note: 'parser that may use the network',
    },
  ],
  context: 'xml',
  sinks: [
    {
      call: 'lxml.etree.{fromstring,XML,parse,fromstringlist}',
      arguments: [1, 'parser'],
      when: [{ at: 0, keyword: 'text', tainted: ['remote'] }],
    },
    {
      call: 'lxml.etree.{fromstring,XML,parse,fromstringlist,iterparse}',
      arguments: [0],
      when: [
        { at: 1, keyword: 'parser', present: false },
        { keyword: 'resolve_entities', not: { is: false } },
      ],
      confidence: 'medium',
    },
    { call: ['xml.dom.pulldom.{parse,parseString}'], arguments: [0], confidence: 'medium' },
    { call: 'lxml.etree.{XMLParser}#feed', arguments: [0] },
  ],
}
