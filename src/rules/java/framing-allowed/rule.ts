import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/framing-allowed',
  languages: ['java'],
  title: 'Pages may be framed by other sites',
  message:
    'Without `X-Frame-Options` other sites lay this page under their own and steer the clicks of a signed-in user.',
  remediation:
    'Leave the header on, or allow your own pages only: `frameOptions(options -> options.sameOrigin())`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [1021],
  owasp: 'A05:2021',
  references: [
    'https://docs.spring.io/spring-security/reference/servlet/exploits/headers.html',
    'https://cwe.mitre.org/data/definitions/1021.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        'org.springframework.security.config.annotation.web.builders.HttpSecurity#headers()#frameOptions()#disable',
        'org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig#disable',
        'org.springframework.security.config.annotation.web.configurers.HeadersConfigurer#frameOptions()#disable',
      ],
    },
    {
      call: '*.frameOptions',
      arguments: [
        {
          at: 0,
          refers:
            'org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig.disable',
        },
      ],
    },
    {
      call: 'javax.servlet.http.HttpServletResponse#{setHeader,addHeader}',
      arguments: [
        { at: 0, matches: '^x-frame-options$' },
        { at: 1, matches: '^allow' },
      ],
    },
  ],
}
