import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/xpath-injection',
  languages: ['go'],
  title: 'XPath expression built from request data',
  message:
    'A value from the request becomes part of an XPath expression. With a quote in it, whoever sends it selects other parts of the document.',
  remediation:
    'Select with a constant expression and compare the value in Go, or allow only letters and digits in it.',
  severity: 'high',
  confidence: 'high',
  cwe: [643],
  owasp: 'A03:2021',
  references: ['https://owasp.org/www-community/attacks/XPATH_Injection'],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'xpath',
  sinks: [
    {
      call: [
        'github.com/beevik/etree.{Document,Element}#{FindElement,FindElements}',
        'github.com/beevik/etree.{MustCompilePath,CompilePath}',
        'github.com/antchfx/xpath.{Compile,MustCompile}',
        'gopkg.in/xmlpath.{Compile,MustCompile}',
        'github.com/lestrrat-go/libxml2/xpath.NewExpression',
      ],
      arguments: [0],
    },
    {
      call: ['github.com/antchfx/{xmlquery,htmlquery,jsonquery}.{Find,FindOne,Query,QueryAll}'],
      arguments: [1],
    },
  ],
}
