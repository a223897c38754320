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
        name: [
          'flask.Flask#{route,get,post,put,patch,delete,errorhandler}',
          'bottle.{route,get,post,put,delete}',
          'bottle.Bottle#{route,get,post,put,delete}',
        ],
      },
      text: 'start',
    },
    {
      returnOf: {
        name: [
          'flask.Flask#{route,get,post,put,patch,delete,errorhandler}',
          'bottle.{route,get,post,put,delete}',
          'bottle.Bottle#{route,get,post,put,delete}',
        ],
      },
      text: 'built',
    },
    {
      returnOf: { name: '*.route' },
      text: 'built',
      imports: ['flask', 'quart', 'bottle'],
    },
    {
      returnOf: {
        name: 'fastapi.{FastAPI,APIRouter}#{get,post,put,patch,delete}',
        arguments: [
          { keyword: 'response_class', refers: '{fastapi,starlette}.responses.HTMLResponse' },
        ],
      },
    },
    {
      call: 'flask.make_response',
      arguments: [0],
      text: 'built',
    },
    {
      call: [
        'django.http.{HttpResponse,HttpResponseBadRequest,HttpResponseNotFound,HttpResponseForbidden,HttpResponseServerError,StreamingHttpResponse}',
        'flask.Response',
        'werkzeug.wrappers.Response',
        'quart.Response',
      ],
      arguments: [0, 'response', 'content'],
      when: [
        { keyword: 'content_type', any: [{ present: false }, { matches: 'html|svg' }] },
        { keyword: 'mimetype', any: [{ present: false }, { matches: 'html|svg' }] },
      ],
    },
    {
      call: [
        '{fastapi,starlette}.responses.HTMLResponse',
        'markupsafe.Markup',
        'flask.Markup',
        'django.utils.safestring.{mark_safe,SafeString,SafeText}',
        'django.utils.html.html_safe',
        'sanic.response.html',
        'wtforms.widgets.HTMLString',
      ],
      arguments: [0, 'content', 'body'],
    },
    {
      call: ['{fastapi,starlette}.responses.Response', 'fastapi.Response'],
      arguments: [0, 'content'],
      when: [{ keyword: 'media_type', matches: 'html|svg' }],
    },
    {
      call: 'aiohttp.web.Response',
      arguments: ['text', 'body'],
      when: [{ keyword: 'content_type', matches: 'html|svg' }],
    },
    {
      call: 'tornado.web.RequestHandler#{write,finish}',
      arguments: [0],
      text: 'start',
    },
    {
      call: 'tornado.web.RequestHandler#{write,finish}',
      arguments: [0],
      text: 'built',
    },
    {
      call: '*.wfile.write',
      arguments: [0],
      text: 'html',
    },
    {
      call: '*.write',
      receiver: { named: '^wfile$' },
      arguments: [0],
      text: 'html',
    },
  ],
}
