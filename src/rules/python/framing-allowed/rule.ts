import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/framing-allowed',
  languages: ['python'],
  title: 'Page may be framed by any site',
  message:
    'Another site can show this page in an invisible frame and have visitors click on it without knowing.',
  remediation:
    'Keep `X-Frame-Options: DENY` (or `SAMEORIGIN`), or name the sites that may frame the page in `frame-ancestors`.',
  severity: 'low',
  confidence: 'medium',
  cwe: [1021],
  owasp: 'A05:2021',
  references: [
    'https://docs.djangoproject.com/en/stable/ref/clickjacking/',
    'https://cwe.mitre.org/data/definitions/1021.html',
  ],
  lifecycle: 'stable',
  matches: [
    { decorator: 'django.views.decorators.clickjacking.xframe_options_exempt' },
    {
      decorator: 'django.utils.decorators.method_decorator',
      arguments: [{ at: 0, refers: 'django.views.decorators.clickjacking.xframe_options_exempt' }],
    },
    { call: 'django.views.decorators.clickjacking.xframe_options_exempt' },
    {
      assign: '*.{X_FRAME_OPTIONS,X-Frame-Options}',
      value: { matches: '^(?:allow|allowall|\\*)$' },
    },
    { assign: '*.Content-Security-Policy', value: { matches: 'frame-ancestors\\s+\\*' } },
    {
      call: 'flask_talisman.Talisman',
      arguments: [{ keyword: 'frame_options', matches: '^allow' }],
    },
  ],
}
