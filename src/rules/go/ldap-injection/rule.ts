import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/ldap-injection',
  languages: ['go'],
  title: 'LDAP filter built from request data',
  message:
    'A value from the request becomes part of an LDAP filter. With `*` or parentheses in it, whoever sends it matches entries they should not, or signs in without a password.',
  remediation: 'Put values through `ldap.EscapeFilter` (`ldap.EscapeDN` in names).',
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
    { call: 'github.com/go-ldap/ldap.NewSearchRequest', arguments: [0, 6] },
    { call: 'gopkg.in/ldap.NewSearchRequest', arguments: [0, 6] },
    {
      call: 'github.com/go-ldap/ldap.{NewModifyRequest,NewAddRequest,NewDelRequest,CompileFilter}',
      arguments: [0],
    },
  ],
}
