import { type Rule } from '../core/rule.ts'
import { rule as commandInjection } from './go/command-injection/rule.ts'
import { rule as ldapInjection } from './go/ldap-injection/rule.ts'
import { rule as nosqlInjection } from './go/nosql-injection/rule.ts'
import { rule as openRedirect } from './go/open-redirect/rule.ts'
import { rule as pathTraversal } from './go/path-traversal/rule.ts'
import { rule as reflectedXss } from './go/reflected-xss/rule.ts'
import { rule as sqlInjection } from './go/sql-injection/rule.ts'
import { rule as ssrf } from './go/ssrf/rule.ts'
import { rule as textTemplatePage } from './go/text-template-page/rule.ts'
import { rule as tlsVerificationOff } from './go/tls-verification-off/rule.ts'
import { rule as unescapedTemplateValue } from './go/unescaped-template-value/rule.ts'
import { rule as xpathInjection } from './go/xpath-injection/rule.ts'
import { rule as zipSlip } from './go/zip-slip/rule.ts'

export const goRules: readonly Rule[] = [
  commandInjection,
  ldapInjection,
  nosqlInjection,
  openRedirect,
  pathTraversal,
  reflectedXss,
  sqlInjection,
  ssrf,
  textTemplatePage,
  tlsVerificationOff,
  unescapedTemplateValue,
  xpathInjection,
  zipSlip,
]
