import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/ldap-injection',
  languages: ['python'],
  title: 'Directory query built from request data',
  message:
    'A value from the request becomes part of an LDAP filter or name. With `*` or `)(` in it, whoever sends it finds other entries or signs in without a password.',
  remediation:
    'Pass values through `ldap.filter.escape_filter_chars` (`ldap3.utils.conv.escape_filter_chars`), names through `escape_dn_chars`.',
  severity: 'high',
  confidence: 'high',
  cwe: [90],
  owasp: 'A03:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/LDAP_Injection_Prevention_Cheat_Sheet.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'ldap',
  sinks: [
    {
      call: ['*.{search_s,search_ext_s,search_st,search_ext}', 'ldap.LDAPObject#search'],
      arguments: [0, 2, 'filterstr', 'base'],
    },
    { call: 'ldap3.Connection#search', arguments: [0, 1, 'search_base', 'search_filter'] },
    { call: '*.search', arguments: ['search_filter', 'search_base'] },
    { call: '*.{simple_bind_s,modify_s,delete_s,add_s}', arguments: [0], text: 'built' },
  ],
}
