import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/template-injection',
  languages: ['java'],
  title: 'Template or view named by request data',
  message:
    'A value from the request becomes the text of a template or the name of a view. Template languages reach Java classes, so a client runs code.',
  remediation: 'Keep templates and view names constant and put the value in the model.',
  severity: 'high',
  confidence: 'high',
  cwe: [1336, 94],
  owasp: 'A03:2021',
  references: [
    'https://owasp.org/www-project-web-security-testing-guide/v41/4-Web_Application_Security_Testing/07-Input_Validation_Testing/18-Testing_for_Server_Side_Template_Injection',
    'https://cwe.mitre.org/data/definitions/1336.html',
  ],
  lifecycle: 'stable',
  context: 'template',
  sinks: [
    {
      call: [
        'org.apache.velocity.app.Velocity.evaluate',
        'org.apache.velocity.app.VelocityEngine#evaluate',
      ],
      arguments: [3],
    },
    {
      call: 'freemarker.template.Template',
      arguments: [1],
      when: [{ at: 1, not: { type: 'java.io.FileReader' } }],
    },
    { call: 'freemarker.cache.StringTemplateLoader#putTemplate', arguments: [1] },
    {
      call: 'org.thymeleaf.{TemplateEngine,ITemplateEngine,spring5.SpringTemplateEngine,spring6.SpringTemplateEngine}#process',
      arguments: [0],
    },
    { call: 'io.pebbletemplates.pebble.PebbleEngine#getLiteralTemplate', arguments: [0] },
    { call: 'com.github.jknack.handlebars.Handlebars#compileInline', arguments: [0] },
    { call: 'com.hubspot.jinjava.Jinjava#render', arguments: [0] },
    { call: 'org.springframework.web.servlet.ModelAndView', arguments: [0], text: 'view' },
    {
      call: 'org.springframework.web.servlet.ModelAndView#setViewName',
      arguments: [0],
      text: 'view',
    },
    {
      returnOf: {
        name: 'org.springframework.web.bind.annotation.{GetMapping,PostMapping,RequestMapping}',
      },
      inside: {
        withoutDecorators: [
          'org.springframework.web.bind.annotation.{RestController,ResponseBody}',
        ],
      },
      when: [],
      text: 'view',
    },
  ],
  sources: ['remote'],
}
