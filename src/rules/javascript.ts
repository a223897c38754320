import { type Rule } from '../core/rule.ts'
import { rule as codeInjection } from './javascript/code-injection/rule.ts'
import { rule as commandInjection } from './javascript/command-injection/rule.ts'
import { rule as domXss } from './javascript/dom-xss/rule.ts'
import { rule as explosiveRegex } from './javascript/explosive-regex/rule.ts'
import { rule as insecureRandom } from './javascript/insecure-random/rule.ts'
import { rule as ldapInjection } from './javascript/ldap-injection/rule.ts'
import { rule as nosqlCodeInjection } from './javascript/nosql-code-injection/rule.ts'
import { rule as nosqlInjection } from './javascript/nosql-injection/rule.ts'
import { rule as openRedirect } from './javascript/open-redirect/rule.ts'
import { rule as pathTraversal } from './javascript/path-traversal/rule.ts'
import { rule as reflectedXss } from './javascript/reflected-xss/rule.ts'
import { rule as regexInjection } from './javascript/regex-injection/rule.ts'
import { rule as sqlInjection } from './javascript/sql-injection/rule.ts'
import { rule as ssrf } from './javascript/ssrf/rule.ts'
import { rule as templateInjection } from './javascript/template-injection/rule.ts'
import { rule as tlsVerificationOff } from './javascript/tls-verification-off/rule.ts'
import { rule as unsafeDeserialization } from './javascript/unsafe-deserialization/rule.ts'
import { rule as weakCipher } from './javascript/weak-cipher/rule.ts'
import { rule as weakHash } from './javascript/weak-hash/rule.ts'
import { rule as xmlExternalEntities } from './javascript/xml-external-entities/rule.ts'
import { rule as xpathInjection } from './javascript/xpath-injection/rule.ts'

export const javascriptRules: readonly Rule[] = [
  codeInjection,
  commandInjection,
  domXss,
  explosiveRegex,
  insecureRandom,
  ldapInjection,
  nosqlCodeInjection,
  nosqlInjection,
  openRedirect,
  pathTraversal,
  reflectedXss,
  regexInjection,
  sqlInjection,
  ssrf,
  templateInjection,
  tlsVerificationOff,
  unsafeDeserialization,
  weakCipher,
  weakHash,
  xmlExternalEntities,
  xpathInjection,
]
