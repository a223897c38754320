import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/ldap-injection',
  languages: ['java'],
  title: 'LDAP filter built from request data',
  message:
    'A value from the request becomes part of the LDAP filter or name. `*` and brackets in it make the search find other entries, so that logins and access checks are passed.',
  remediation:
    'Give values as filter arguments (`search(name, "(uid={0})", new Object[] {uid}, controls)`) or encode them with `LdapEncoder.filterEncode`.',
  severity: 'high',
  confidence: 'high',
  cwe: [90],
  owasp: 'A03:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/LDAP_Injection_Prevention_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/90.html',
  ],
  lifecycle: 'stable',
  context: 'ldap',
  sinks: [
    { call: 'javax.naming.directory.DirContext#search', arguments: [0, 1] },
    {
      call: 'org.springframework.ldap.core.{LdapTemplate,LdapOperations}#{search,searchForObject,searchForContext,authenticate,find}',
      arguments: [0, 1],
    },
    { call: 'com.unboundid.ldap.sdk.LDAPConnection#search', arguments: [0, 2] },
    { call: 'com.unboundid.ldap.sdk.Filter.create', arguments: [0] },
    { call: 'org.apache.directory.ldap.client.api.LdapConnection#search', arguments: [0, 1] },
    { call: 'javax.naming.ldap.LdapName', arguments: [0] },
  ],
  sources: ['remote'],
}
