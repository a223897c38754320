import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/trust-boundary',
  languages: ['java'],
  title: 'Request data kept in the session unchecked',
  message:
    'A value from the request is stored in the session under a name that decides what a user may do. Later code takes session values for checked ones.',
  remediation: 'Store what the server found out itself (the row of the user), not what was sent.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [501],
  owasp: 'A04:2021',
  references: ['https://cwe.mitre.org/data/definitions/501.html'],
  lifecycle: 'stable',
  context: 'trust',
  sinks: [
    { call: 'javax.servlet.http.HttpSession#{setAttribute,putValue}', arguments: [0, 1] },
    { call: 'org.springframework.web.util.WebUtils.setSessionAttribute', arguments: [2] },
  ],
  sources: ['remote'],
}
