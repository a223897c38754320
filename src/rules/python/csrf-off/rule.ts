import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/csrf-off',
  languages: ['python'],
  title: 'Protection against forged requests is off',
  message:
    'The view accepts requests that other sites start in the browser of a signed-in user. A foreign page can then change data in their name.',
  remediation:
    'Leave the CSRF check on. For machine clients use a token in a header instead of the session cookie.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [352],
  owasp: 'A01:2021',
  references: [
    'https://docs.djangoproject.com/en/stable/ref/csrf/',
    'https://cwe.mitre.org/data/definitions/352.html',
  ],
  lifecycle: 'stable',
  matches: [
    { decorator: 'django.views.decorators.csrf.csrf_exempt' },
    {
      decorator: 'django.utils.decorators.method_decorator',
      arguments: [{ at: 0, refers: 'django.views.decorators.csrf.csrf_exempt' }],
    },
    { call: 'django.views.decorators.csrf.csrf_exempt' },
    { decorator: ['flask_wtf.csrf.CSRFProtect#exempt', 'flask_wtf.CSRFProtect#exempt'] },
    { assign: '*.{WTF_CSRF_ENABLED,WTF_CSRF_CHECK_DEFAULT}', value: { is: false } },
    {
      call: 'flask.Flask#config.{update,from_mapping}',
      arguments: [{ keyword: 'WTF_CSRF_ENABLED', is: false }],
    },
    { assign: 'Meta.csrf', value: { is: false } },
    { call: 'tornado.web.Application', arguments: [{ keyword: 'xsrf_cookies', is: false }] },
  ],
}
