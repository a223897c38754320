import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/session-never-expires',
  languages: ['java'],
  title: 'Session without an end',
  message: 'The session never ends. A stolen or forgotten one stays good for ever.',
  remediation: 'Let sessions end after a time without requests: `setMaxInactiveInterval(1800)`.',
  severity: 'low',
  confidence: 'high',
  cwe: [613],
  owasp: 'A07:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/613.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: 'javax.servlet.http.HttpSession#setMaxInactiveInterval',
      arguments: [{ at: 0, below: 1 }],
    },
    { call: 'javax.servlet.ServletContext#setSessionTimeout', arguments: [{ at: 0, below: 1 }] },
    {
      call: 'org.springframework.session.{Session,MapSession}#setMaxInactiveInterval',
      arguments: [{ at: 0, below: 1 }],
    },
    {
      decorator:
        'org.springframework.session.data.redis.config.annotation.web.http.EnableRedisHttpSession',
      arguments: [{ keyword: 'maxInactiveIntervalInSeconds', below: 1 }],
    },
  ],
}
