import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/reflected-xss',
  languages: ['java'],
  title: 'Request data written into a page',
  message:
    'A value from the request is written into the response as markup. A link with a script in it runs that script as the user who follows it.',
  remediation:
    'Escape for the place: `Encode.forHtml` (OWASP Java Encoder) or `HtmlUtils.htmlEscape`; better, render a template that escapes.',
  severity: 'medium',
  confidence: 'high',
  cwe: [79, 80, 83],
  owasp: 'A03:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/79.html',
  ],
  lifecycle: 'stable',
  context: 'html',
  sinks: [
    {
      call: [
        'javax.servlet.ServletWriter#{write,print,println,append}',
        'javax.servlet.ServletOutputStream#{print,println,write}',
      ],
      arguments: [0],
    },
    { call: 'javax.servlet.ServletWriter#{printf,format}', arguments: ['any'] },
    { call: 'javax.servlet.jsp.JspWriter#{print,println,write}', arguments: [0] },
    {
      returnOf: {
        name: 'org.springframework.web.bind.annotation.{GetMapping,PostMapping,RequestMapping,PutMapping}',
      },
      text: 'html',
    },
    {
      returnOf: {
        name: 'org.springframework.web.bind.annotation.{GetMapping,PostMapping,RequestMapping,PutMapping}',
        arguments: [
          {
            keyword: 'produces',
            any: [
              { matches: 'text/html' },
              { refers: 'org.springframework.http.MediaType.TEXT_HTML_VALUE' },
              { items: { matches: 'text/html' } },
            ],
          },
        ],
      },
    },
    { returnOf: { name: 'javax.ws.rs.{GET,POST,PUT}' }, text: 'html' },
    {
      call: [
        'org.springframework.http.ResponseEntity.ok',
        'org.springframework.http.ResponseEntity',
        'javax.ws.rs.core.Response.ok',
        'org.springframework.http.ResponseEntity.ok()#body',
        'org.springframework.http.ResponseEntity.BodyBuilder#body',
      ],
      arguments: [0],
      text: 'html',
    },
  ],
  sources: ['remote'],
}
