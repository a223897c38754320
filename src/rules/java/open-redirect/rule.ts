import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/open-redirect',
  languages: ['java'],
  title: 'Redirect to where the request says',
  message:
    'The address of the redirect comes from the request. A link to this site leads to another one that looks the same and asks for the password.',
  remediation:
    'Redirect to fixed paths, look the target up in a fixed map, or check that the host is your own.',
  severity: 'medium',
  confidence: 'high',
  cwe: [601],
  owasp: 'A01:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/601.html',
  ],
  lifecycle: 'stable',
  context: 'redirect',
  sinks: [
    {
      call: 'javax.servlet.http.HttpServletResponse#sendRedirect',
      arguments: [0],
      text: 'url-host',
    },
    {
      call: 'javax.servlet.http.HttpServletResponse#{setHeader,addHeader}',
      arguments: [1],
      when: [{ at: 0, matches: '^location$' }],
      text: 'url-host',
    },
    { call: 'org.springframework.web.servlet.view.RedirectView', arguments: [0], text: 'url-host' },
    {
      call: 'org.springframework.web.servlet.view.RedirectView#setUrl',
      arguments: [0],
      text: 'url-host',
    },
    {
      call: 'javax.ws.rs.core.Response.{seeOther,temporaryRedirect}',
      arguments: [0],
      text: 'url-host',
    },
    {
      call: 'org.springframework.web.reactive.function.server.ServerResponse.{seeOther,temporaryRedirect,permanentRedirect}',
      arguments: [0],
      text: 'url-host',
    },
    {
      call: [
        'org.springframework.http.HttpHeaders#setLocation',
        'org.springframework.http.ResponseEntity.BodyBuilder#location',
      ],
      arguments: [0],
      text: 'url-host',
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
      text: 'url-host',
    },
  ],
  sources: ['remote'],
}
