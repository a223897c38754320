import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/xslt-injection',
  languages: ['java'],
  title: 'Style sheet from request data',
  message:
    'A value from the request is used as an XSLT style sheet. Style sheets call Java methods and read files.',
  remediation:
    'Load style sheets from the application, and set `XMLConstants.FEATURE_SECURE_PROCESSING`.',
  severity: 'high',
  confidence: 'high',
  cwe: [91, 94],
  owasp: 'A03:2021',
  references: [
    'https://docs.oracle.com/en/java/javase/17/docs/api/java.xml/javax/xml/transform/TransformerFactory.html',
    'https://cwe.mitre.org/data/definitions/91.html',
  ],
  lifecycle: 'stable',
  context: 'code',
  sinks: [
    {
      call: 'javax.xml.transform.TransformerFactory#{newTransformer,newTemplates}',
      arguments: [0],
    },
    {
      call: 'javax.xml.transform.sax.SAXTransformerFactory#{newTransformerHandler,newXMLFilter}',
      arguments: [0],
    },
    { call: 'net.sf.saxon.s9api.XsltCompiler#compile', arguments: [0] },
  ],
  sources: ['remote'],
}
