import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/xml-external-entities',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'XML parser loads external entities',
  message:
    'The parser replaces external entities. A document can then name files of this machine or addresses inside the network, and their contents become part of it.',
  remediation: 'Leave `noent`, `dtdload` and `dtdvalid` off; refuse documents with a DOCTYPE.',
  severity: 'high',
  confidence: 'high',
  cwe: [611],
  owasp: 'A05:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html',
  ],
  matches: [
    {
      call: '{libxmljs,libxmljs2}.{parseXml,parseXmlString,parseHtml,parseXmlAsync,parseHtmlString}',
      arguments: [
        {
          at: 1,
          any: [
            { options: { noent: { is: true } } },
            { options: { dtdload: { is: true } } },
            { options: { replaceEntities: { is: true } } },
          ],
        },
      ],
    },
    { call: 'libxmljs.SaxParser', arguments: [{ at: 0, options: { noent: { is: true } } }] },
    {
      call: 'libxml2-wasm.XmlDocument.{fromString,fromBuffer}',
      arguments: [
        {
          at: 1,
          options: {
            option: { refers: 'libxml2-wasm.ParseOption.{XML_PARSE_NOENT,XML_PARSE_DTDLOAD}' },
          },
        },
      ],
    },
  ],
}
