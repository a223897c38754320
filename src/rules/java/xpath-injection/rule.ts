import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/xpath-injection',
  languages: ['java'],
  title: 'XPath built from request data',
  message:
    'A value from the request becomes part of the XPath expression. With quotes in it a client selects other nodes than were meant.',
  remediation:
    'Keep the expression constant and hand values in with `XPath.setXPathVariableResolver`.',
  severity: 'high',
  confidence: 'high',
  cwe: [643, 91],
  owasp: 'A03:2021',
  references: [
    'https://owasp.org/www-community/attacks/XPATH_Injection',
    'https://cwe.mitre.org/data/definitions/643.html',
  ],
  lifecycle: 'stable',
  context: 'xpath',
  sinks: [
    { call: 'javax.xml.xpath.XPath#{evaluate,compile,evaluateExpression}', arguments: [0] },
    {
      call: 'org.dom4j.{Node,Document,Element,Branch}#{selectNodes,selectSingleNode,selectObject,valueOf,createXPath,numberValueOf}',
      arguments: [0],
    },
    { call: 'org.jdom2.xpath.XPathFactory#compile', arguments: [0] },
    {
      call: 'org.apache.commons.jxpath.JXPathContext#{getValue,selectNodes,iterate,getPointer}',
      arguments: [0],
    },
    { call: 'org.apache.xpath.XPathAPI.{selectNodeList,selectSingleNode,eval}', arguments: [1] },
  ],
  sources: ['remote'],
}
