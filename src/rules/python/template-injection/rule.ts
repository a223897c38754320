import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/template-injection',
  languages: ['python'],
  title: 'Template built from request data',
  message:
    'A value from the request is compiled as a template. Template code in it runs on the server and reads its configuration and files.',
  remediation: 'Keep the template constant and pass the value as a variable of its context.',
  severity: 'critical',
  confidence: 'high',
  cwe: [1336, 94],
  owasp: 'A03:2021',
  references: ['https://portswigger.net/web-security/server-side-template-injection'],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'template',
  sinks: [
    {
      call: [
        'flask.render_template_string',
        'jinja2.{Template,Environment}',
        'jinja2.Environment#from_string',
        'jinja2.environment.Template',
        'mako.template.Template',
        'django.template.Template',
        'tornado.template.Template',
        'bottle.{template,SimpleTemplate}',
      ],
      arguments: [0, 'source'],
    },
    // It keeps a template from the program's objects, not from using up its time.
    {
      call: 'jinja2.sandbox.SandboxedEnvironment#from_string',
      arguments: [0, 'source'],
      confidence: 'medium',
    },
  ],
}
