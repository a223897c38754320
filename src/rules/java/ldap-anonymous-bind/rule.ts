import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/ldap-anonymous-bind',
  languages: ['java'],
  title: 'LDAP without authentication',
  message:
    'The connection to the directory is made without authentication: whoever reaches it reads and perhaps changes entries, and logins checked this way always succeed.',
  remediation: 'Bind with `simple` over TLS or with SASL, and refuse empty passwords.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [287, 306],
  owasp: 'A07:2021',
  references: [
    'https://docs.oracle.com/javase/jndi/tutorial/ldap/security/auth.html',
    'https://cwe.mitre.org/data/definitions/287.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: '*.{put,setProperty,addToEnvironment}',
      arguments: [
        {
          at: 0,
          any: [
            { refers: 'javax.naming.Context.SECURITY_AUTHENTICATION' },
            { is: 'java.naming.security.authentication' },
          ],
        },
        { at: 1, is: 'none' },
      ],
    },
    {
      call: 'org.springframework.ldap.core.support.{LdapContextSource,AbstractContextSource}#setAnonymousReadOnly',
      arguments: [{ at: 0, is: true }],
    },
    {
      call: 'org.springframework.security.ldap.DefaultSpringSecurityContextSource#setAnonymousReadOnly',
      arguments: [{ at: 0, is: true }],
    },
  ],
}
