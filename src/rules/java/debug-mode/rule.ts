import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/debug-mode',
  languages: ['java'],
  title: 'Debugging switched on in code',
  message: 'Debug mode prints requests, headers and settings, or opens pages that show them.',
  remediation: 'Switch it by configuration, off in production.',
  severity: 'low',
  confidence: 'medium',
  cwe: [489, 215],
  owasp: 'A05:2021',
  references: [
    'https://docs.spring.io/spring-security/reference/servlet/architecture.html',
    'https://cwe.mitre.org/data/definitions/489.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      decorator:
        'org.springframework.security.config.annotation.web.configuration.EnableWebSecurity',
      arguments: [{ keyword: 'debug', is: true }],
    },
    {
      call: 'org.springframework.security.config.annotation.web.builders.WebSecurity#debug',
      arguments: [{ at: 0, is: true }],
    },
    {
      call: 'android.webkit.WebView.setWebContentsDebuggingEnabled',
      arguments: [{ at: 0, is: true }],
    },
  ],
}
