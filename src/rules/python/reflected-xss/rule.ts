import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/reflected-xss',
  languages: ['python'],
  title: 'Request data written into a page',
  message:
    'A value from the request is sent back as HTML as it came. A link with a script in it then runs in the browser of whoever follows the link, with their session.',
  remediation:
    'Render a template that escapes, return JSON, or pass the value through `markupsafe.escape`.',
  severity: 'high',
  confidence: 'high',
  cwe: [79],
  owasp: 'A03:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'html',
  sinks: [
    {
      returnOf: {
        name: 'flask.{Flask,Blueprint}#{route,get,post,put,patch,delete}',
      },
      text: 'html',
    },
    {
      call: 'flask.make_response',
      arguments: [0],
      text: 'html',
    },
    {
      call: ['django.http.HttpResponse', 'flask.Response'],
      arguments: [0],
      when: [
        {
          keyword: 'content_type',
          present: false,
        },
        {
          keyword: 'mimetype',
          present: false,
        },
      ],
    },
    {
      call: [
        '{fastapi,starlette}.responses.HTMLResponse',
        'markupsafe.Markup',
        'flask.Markup',
        'django.utils.safestring.mark_safe',
        'aiohttp.web.Response',
      ],
      arguments: [0, 'content'],
      text: 'html',
    },
  ],
}
