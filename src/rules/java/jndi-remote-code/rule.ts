import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/jndi-remote-code',
  languages: ['java'],
  title: 'Foreign classes trusted by JNDI or RMI',
  message:
    'The switch lets LDAP and RMI servers send classes that run here: one look-up of a foreign name is remote code execution.',
  remediation:
    'Leave `trustURLCodebase` off and use no security manager or code base from outside.',
  severity: 'high',
  confidence: 'high',
  cwe: [829, 502],
  owasp: 'A08:2021',
  references: [
    'https://docs.oracle.com/javase/tutorial/jndi/overview/index.html',
    'https://cwe.mitre.org/data/definitions/829.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: 'java.lang.System.setProperty',
      arguments: [
        {
          at: 0,
          matches:
            '^(?:com\\.sun\\.jndi\\.(?:ldap|rmi|cosnaming)\\.object\\.trustURLCodebase|com\\.sun\\.jndi\\.ldap\\.object\\.trustSerialData)$',
        },
        { at: 1, is: 'true' },
      ],
    },
    {
      call: 'java.lang.System.setProperty',
      arguments: [
        { at: 0, is: 'java.rmi.server.useCodebaseOnly' },
        { at: 1, is: 'false' },
      ],
    },
    {
      call: 'java.lang.System.setProperty',
      arguments: [
        {
          at: 0,
          matches:
            '^(?:org\\.apache\\.commons\\.collections\\.enableUnsafeSerialization|log4j2\\.enableJndi(?:Lookup|Jms)?)$',
        },
        { at: 1, is: 'true' },
      ],
    },
  ],
}
