import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/open-api-by-default',
  languages: ['python'],
  title: 'Interface open to everyone by default',
  message:
    'Views that set nothing of their own can be called without signing in, with all they read and change.',
  remediation: 'Set `IsAuthenticated` as the default and open single views with `AllowAny`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [306, 862],
  owasp: 'A01:2021',
  references: [
    'https://www.django-rest-framework.org/api-guide/permissions/',
    'https://cwe.mitre.org/data/definitions/306.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      assign: ['REST_FRAMEWORK', '*.REST_FRAMEWORK'],
      value: {
        options: {
          DEFAULT_PERMISSION_CLASSES: {
            any: [
              { items: { matches: '\\.AllowAny$' } },
              { kind: 'list', not: { items: { present: true } } },
            ],
          },
        },
      },
    },
    {
      assign: ['REST_FRAMEWORK', '*.REST_FRAMEWORK'],
      value: {
        options: {
          DEFAULT_AUTHENTICATION_CLASSES: { kind: 'list', not: { items: { present: true } } },
        },
      },
    },
    {
      call: [
        'flower.command.FlowerCommand',
        'jupyter_server.serverapp.launch_new_instance',
        'notebook.notebookapp.launch_new_instance',
      ],
      arguments: [{ keyword: 'token', is: '' }],
    },
    {
      decorator: 'rest_framework.decorators.permission_classes',
      arguments: [{ at: 0, kind: 'list', not: { items: { present: true } } }],
    },
  ],
}
