import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/xxe',
  languages: ['java'],
  title: 'XML parser resolves external entities',
  message:
    'The parser follows what a document type declares. A document from outside reads files of this machine and reaches services inside the network.',
  remediation:
    'Switch document types off before parsing: `factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true)`.',
  severity: 'high',
  confidence: 'high',
  cwe: [611, 776],
  owasp: 'A05:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: 'javax.xml.parsers.{DocumentBuilderFactory#newDocumentBuilder,SAXParserFactory#newSAXParser}',
      /** A builder may only make new documents. */
      mentions: String.raw`\.(?:parse|unmarshal|build|read)\s*\(`,
      without: [
        {
          call: '*.setFeature',
          arguments: [
            {
              at: 0,
              matches: 'disallow-doctype-decl$',
            },
            { at: 1, any: [{ is: true }, { refers: 'java.lang.Boolean.TRUE' }] },
          ],
        },
        {
          call: '*.setFeature',
          arguments: [
            {
              at: 0,
              matches: 'external-general-entities$',
            },
            { at: 1, any: [{ is: false }, { refers: 'java.lang.Boolean.FALSE' }] },
          ],
        },
        {
          call: '*.setAttribute',
          arguments: [
            {
              at: 0,
              refers: 'javax.xml.XMLConstants.ACCESS_EXTERNAL_DTD',
            },
            {
              at: 1,
              is: '',
            },
          ],
        },
        {
          call: '*.setAttribute',
          arguments: [
            {
              at: 0,
              matches: 'accessExternalDTD$',
            },
            {
              at: 1,
              is: '',
            },
          ],
        },
      ],
    },
    {
      call: 'javax.xml.stream.XMLInputFactory#{createXMLStreamReader,createXMLEventReader}',
      without: [
        {
          call: '*.setProperty',
          arguments: [
            {
              at: 0,
              any: [
                {
                  refers:
                    'javax.xml.stream.XMLInputFactory.{SUPPORT_DTD,IS_SUPPORTING_EXTERNAL_ENTITIES}',
                },
                {
                  matches: 'supportDTD$|isSupportingExternalEntities$',
                },
              ],
            },
            { at: 1, any: [{ is: false }, { refers: 'java.lang.Boolean.FALSE' }] },
          ],
        },
        {
          call: '*.setProperty',
          arguments: [
            {
              at: 0,
              refers: 'javax.xml.XMLConstants.ACCESS_EXTERNAL_DTD',
            },
            {
              at: 1,
              is: '',
            },
          ],
        },
      ],
    },
  ],
}
