import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/open-redirect',
  languages: ['python'],
  title: 'Redirect to an address from request data',
  message:
    'The address a browser is sent to comes from the request. A link to this site can then lead to a copy of it that collects passwords.',
  remediation:
    'Redirect to fixed paths or `url_for`, or check the target with `url_has_allowed_host_and_scheme`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [601],
  owasp: 'A01:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'redirect',
  sinks: [
    {
      call: [
        'flask.redirect',
        'werkzeug.utils.redirect',
        'django.shortcuts.redirect',
        'django.http.{HttpResponseRedirect,HttpResponsePermanentRedirect}',
        '{fastapi,starlette}.responses.RedirectResponse',
        'aiohttp.web.{HTTPFound,HTTPSeeOther,HTTPMovedPermanently}',
        'tornado.web.RequestHandler#redirect',
        'bottle.redirect',
      ],
      arguments: [0, 'url', 'location'],
      text: 'url-host',
    },
  ],
}
