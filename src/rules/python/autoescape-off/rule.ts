import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/autoescape-off',
  languages: ['python'],
  title: 'Templates are rendered without escaping',
  message:
    'Values go into the page as they are. One with a script in it runs in the browser of whoever sees the page.',
  remediation: 'Pass `autoescape=True` or `autoescape=select_autoescape()`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [79, 116],
  owasp: 'A03:2021',
  references: [
    'https://jinja.palletsprojects.com/en/stable/api/#autoescaping',
    'https://cwe.mitre.org/data/definitions/116.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        'jinja2.Environment',
        'jinja2.environment.Environment',
        'jinja2.sandbox.{SandboxedEnvironment,ImmutableSandboxedEnvironment}',
        'jinja2.nativetypes.NativeEnvironment',
      ],
      arguments: [{ keyword: 'autoescape', is: false }],
    },
    {
      call: ['jinja2.Environment', 'jinja2.environment.Environment'],
      arguments: [
        { keyword: 'autoescape', present: false },
        { at: 0, present: false },
      ],
    },
    {
      assign: ['flask.Flask#jinja_env.autoescape', 'jinja2.Environment#autoescape'],
      value: { is: false },
    },
    {
      call: 'tornado.template.{Loader,DictLoader,Template}',
      arguments: [{ keyword: 'autoescape', is: null }],
    },
    { call: 'tornado.web.Application', arguments: [{ keyword: 'autoescape', is: null }] },
    {
      call: [
        'django.template.Context',
        'django.template.context.Context',
        'django.template.Engine',
        'django.template.engine.Engine',
      ],
      arguments: [{ keyword: 'autoescape', is: false }],
    },
  ],
}
