import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/ldap-injection',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Directory filter built from request data',
  message:
    'A value from the request becomes part of an LDAP filter or name. With `*` or `)(` in it, whoever sends the request finds other entries or passes a login check.',
  remediation:
    'Build filters from objects (`EqualityFilter` of ldapjs or ldapts), which escape values, or escape the value with `ldap-escape` first.',
  severity: 'high',
  confidence: 'high',
  cwe: [90],
  owasp: 'A03:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/LDAP_Injection_Prevention_Cheat_Sheet.html',
  ],
  sources: ['remote'],
  context: 'ldap',
  sinks: [
    { call: ['ldap.Client#{search,searchAsync}'], arguments: [0] },
    { call: ['ldap.Client#{search,searchAsync}'], arguments: [1], options: ['filter'] },
    { call: ['ldap.Client#{bind,add,del,modify,compare,modifyDN}'], arguments: [0] },
    { call: ['{ldapjs,ldapts}.parseFilter', 'ldapjs.filters.parseString'], arguments: [0] },
    {
      call: [
        'activedirectory#{find,findUsers,findGroups}',
        'activedirectory2#{find,findUsers,findGroups}',
      ],
      arguments: [0],
    },
  ],
}
