import { type Rule } from '../core/rule.ts'
import { rule as codeInjection } from './java/code-injection/rule.ts'
import { rule as commandInjection } from './java/command-injection/rule.ts'
import { rule as cookieWithoutHttponly } from './java/cookie-without-httponly/rule.ts'
import { rule as cookieWithoutSecure } from './java/cookie-without-secure/rule.ts'
import { rule as corsAnyOrigin } from './java/cors-any-origin/rule.ts'
import { rule as csrfOff } from './java/csrf-off/rule.ts'
import { rule as debugMode } from './java/debug-mode/rule.ts'
import { rule as ecbMode } from './java/ecb-mode/rule.ts'
import { rule as emptyDatabasePassword } from './java/empty-database-password/rule.ts'
import { rule as explosiveRegex } from './java/explosive-regex/rule.ts'
import { rule as expressionInjection } from './java/expression-injection/rule.ts'
import { rule as fastPasswordDerivation } from './java/fast-password-derivation/rule.ts'
import { rule as fixedIv } from './java/fixed-iv/rule.ts'
import { rule as fixedSalt } from './java/fixed-salt/rule.ts'
import { rule as fixedSeed } from './java/fixed-seed/rule.ts'
import { rule as formatString } from './java/format-string/rule.ts'
import { rule as framingAllowed } from './java/framing-allowed/rule.ts'
import { rule as hardcodedEncryptionKey } from './java/hardcoded-encryption-key/rule.ts'
import { rule as hardcodedPassword } from './java/hardcoded-password/rule.ts'
import { rule as headerInjection } from './java/header-injection/rule.ts'
import { rule as hostnameVerificationOff } from './java/hostname-verification-off/rule.ts'
import { rule as insecureTempFile } from './java/insecure-temp-file/rule.ts'
import { rule as jndiInjection } from './java/jndi-injection/rule.ts'
import { rule as jndiRemoteCode } from './java/jndi-remote-code/rule.ts'
import { rule as jwtNotVerified } from './java/jwt-not-verified/rule.ts'
import { rule as ldapAnonymousBind } from './java/ldap-anonymous-bind/rule.ts'
import { rule as ldapInjection } from './java/ldap-injection/rule.ts'
import { rule as libraryFromRequest } from './java/library-from-request/rule.ts'
import { rule as logInjection } from './java/log-injection/rule.ts'
import { rule as massAssignment } from './java/mass-assignment/rule.ts'
import { rule as mybatisRawValue } from './java/mybatis-raw-value/rule.ts'
import { rule as nosqlInjection } from './java/nosql-injection/rule.ts'
import { rule as openRedirect } from './java/open-redirect/rule.ts'
import { rule as outdatedTls } from './java/outdated-tls/rule.ts'
import { rule as pathTraversal } from './java/path-traversal/rule.ts'
import { rule as plainTextProtocol } from './java/plain-text-protocol/rule.ts'
import { rule as predictableRandom } from './java/predictable-random/rule.ts'
import { rule as reflectedOrigin } from './java/reflected-origin/rule.ts'
import { rule as reflectedXss } from './java/reflected-xss/rule.ts'
import { rule as regexInjection } from './java/regex-injection/rule.ts'
import { rule as rsaPadding } from './java/rsa-padding/rule.ts'
import { rule as sensitiveDataLogged } from './java/sensitive-data-logged/rule.ts'
import { rule as sessionNeverExpires } from './java/session-never-expires/rule.ts'
import { rule as shortKey } from './java/short-key/rule.ts'
import { rule as sqlInjection } from './java/sql-injection/rule.ts'
import { rule as ssrf } from './java/ssrf/rule.ts'
import { rule as stackTraceExposed } from './java/stack-trace-exposed/rule.ts'
import { rule as stackTracePrinted } from './java/stack-trace-printed/rule.ts'
import { rule as templateInjection } from './java/template-injection/rule.ts'
import { rule as timingLeakCompare } from './java/timing-leak-compare/rule.ts'
import { rule as trustAllCertificates } from './java/trust-all-certificates/rule.ts'
import { rule as trustBoundary } from './java/trust-boundary/rule.ts'
import { rule as unsafeDeserialization } from './java/unsafe-deserialization/rule.ts'
import { rule as unsafeObjectMapper } from './java/unsafe-object-mapper/rule.ts'
import { rule as unsafeReflection } from './java/unsafe-reflection/rule.ts'
import { rule as weakCipher } from './java/weak-cipher/rule.ts'
import { rule as weakHash } from './java/weak-hash/rule.ts'
import { rule as weakPasswordEncoder } from './java/weak-password-encoder/rule.ts'
import { rule as websocketAnyOrigin } from './java/websocket-any-origin/rule.ts'
import { rule as worldWritableFile } from './java/world-writable-file/rule.ts'
import { rule as xpathInjection } from './java/xpath-injection/rule.ts'
import { rule as xsltInjection } from './java/xslt-injection/rule.ts'
import { rule as xxe } from './java/xxe/rule.ts'
import { rule as zipSlip } from './java/zip-slip/rule.ts'

export const javaRules: readonly Rule[] = [
  codeInjection,
  commandInjection,
  cookieWithoutHttponly,
  cookieWithoutSecure,
  corsAnyOrigin,
  csrfOff,
  debugMode,
  ecbMode,
  emptyDatabasePassword,
  explosiveRegex,
  expressionInjection,
  fastPasswordDerivation,
  fixedIv,
  fixedSalt,
  fixedSeed,
  formatString,
  framingAllowed,
  hardcodedEncryptionKey,
  hardcodedPassword,
  headerInjection,
  hostnameVerificationOff,
  insecureTempFile,
  jndiInjection,
  jndiRemoteCode,
  jwtNotVerified,
  ldapAnonymousBind,
  ldapInjection,
  libraryFromRequest,
  logInjection,
  massAssignment,
  mybatisRawValue,
  nosqlInjection,
  openRedirect,
  outdatedTls,
  pathTraversal,
  plainTextProtocol,
  predictableRandom,
  reflectedOrigin,
  reflectedXss,
  regexInjection,
  rsaPadding,
  sensitiveDataLogged,
  sessionNeverExpires,
  shortKey,
  sqlInjection,
  ssrf,
  stackTraceExposed,
  stackTracePrinted,
  templateInjection,
  timingLeakCompare,
  trustAllCertificates,
  trustBoundary,
  unsafeDeserialization,
  unsafeObjectMapper,
  unsafeReflection,
  weakCipher,
  weakHash,
  weakPasswordEncoder,
  websocketAnyOrigin,
  worldWritableFile,
  xpathInjection,
  xsltInjection,
  xxe,
  zipSlip,
]
