import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/jndi-injection',
  languages: ['java'],
  title: 'JNDI name from request data',
  message:
    'A value from the request is looked up with JNDI. With `ldap:` or `rmi:` in it the lookup loads classes of a foreign server.',
  remediation:
    'Look up constant names only (`java:comp/env/…`), or map what was asked for to them.',
  severity: 'critical',
  confidence: 'high',
  cwe: [74, 917, 470],
  owasp: 'A03:2021',
  references: [
    'https://docs.oracle.com/javase/tutorial/jndi/overview/index.html',
    'https://cwe.mitre.org/data/definitions/74.html',
  ],
  lifecycle: 'stable',
  context: 'code',
  sinks: [
    { call: 'javax.naming.Context#{lookup,lookupLink}', arguments: [0] },
    { call: 'javax.naming.InitialContext.doLookup', arguments: [0] },
    { call: 'org.springframework.jndi.{JndiTemplate,JndiLocatorDelegate}#lookup', arguments: [0] },
    { call: 'java.rmi.Naming.lookup', arguments: [0] },
    { call: 'javax.management.remote.JMXServiceURL', arguments: [0] },
    { call: 'org.apache.shiro.jndi.JndiTemplate#lookup', arguments: [0] },
  ],
  sources: ['remote'],
}
