import { type Rule } from '../core/rule.ts'
import { rule as codeInjection } from './python/code-injection/rule.ts'
import { rule as commandInjection } from './python/command-injection/rule.ts'
import { rule as debugServer } from './python/debug-server/rule.ts'
import { rule as openRedirect } from './python/open-redirect/rule.ts'
import { rule as pathTraversal } from './python/path-traversal/rule.ts'
import { rule as reflectedXss } from './python/reflected-xss/rule.ts'
import { rule as sqlInjection } from './python/sql-injection/rule.ts'
import { rule as ssrf } from './python/ssrf/rule.ts'
import { rule as templateInjection } from './python/template-injection/rule.ts'
import { rule as tlsVerificationOff } from './python/tls-verification-off/rule.ts'
import { rule as unsafeDeserialization } from './python/unsafe-deserialization/rule.ts'
import { rule as unsafeYamlLoad } from './python/unsafe-yaml-load/rule.ts'
import { rule as weakHash } from './python/weak-hash/rule.ts'

export const pythonRules: readonly Rule[] = [
  codeInjection,
  commandInjection,
  debugServer,
  openRedirect,
  pathTraversal,
  reflectedXss,
  sqlInjection,
  ssrf,
  templateInjection,
  tlsVerificationOff,
  unsafeDeserialization,
  unsafeYamlLoad,
  weakHash,
]
