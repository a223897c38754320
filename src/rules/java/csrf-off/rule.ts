import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/csrf-off',
  languages: ['java'],
  title: 'Protection against forged requests is off',
  message: 'Without CSRF tokens any web site sends requests in the name of a signed-in user.',
  remediation:
    'Leave CSRF protection on, and except only the paths that need it with `ignoringRequestMatchers`. It may be off where no cookie signs users in.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [352],
  owasp: 'A01:2021',
  references: [
    'https://docs.spring.io/spring-security/reference/servlet/exploits/csrf.html',
    'https://cwe.mitre.org/data/definitions/352.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        'org.springframework.security.config.annotation.web.builders.HttpSecurity#csrf()#disable',
        'org.springframework.security.config.annotation.web.builders.HttpSecurity#authorizeHttpRequests()#csrf()#disable',
        'org.springframework.security.config.annotation.web.configurers.CsrfConfigurer#disable',
        'org.springframework.security.config.web.server.ServerHttpSecurity#csrf()#disable',
      ],
    },
    {
      call: '*.csrf',
      arguments: [
        {
          at: 0,
          refers: [
            'org.springframework.security.config.annotation.web.configurers.{AbstractHttpConfigurer,CsrfConfigurer}.disable',
            'org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec.disable',
          ],
        },
      ],
    },
  ],
}
