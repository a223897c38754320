import { type Rule } from '../core/rule.ts'
import { rule as codeInjection } from './go/code-injection/rule.ts'
import { rule as commandInjection } from './go/command-injection/rule.ts'
import { rule as constantCryptoKey } from './go/constant-crypto-key/rule.ts'
import { rule as constantIv } from './go/constant-iv/rule.ts'
import { rule as constantOauthState } from './go/constant-oauth-state/rule.ts'
import { rule as constantSalt } from './go/constant-salt/rule.ts'
import { rule as cookieSamesiteNone } from './go/cookie-samesite-none/rule.ts'
import { rule as cookieWithoutHttponly } from './go/cookie-without-httponly/rule.ts'
import { rule as cookieWithoutSecure } from './go/cookie-without-secure/rule.ts'
import { rule as corsAnyOriginWithCredentials } from './go/cors-any-origin-with-credentials/rule.ts'
import { rule as debugModeOn } from './go/debug-mode-on/rule.ts'
import { rule as decompressionBomb } from './go/decompression-bomb/rule.ts'
import { rule as errorDetailsSent } from './go/error-details-sent/rule.ts'
import { rule as filePermissions } from './go/file-permissions/rule.ts'
import { rule as hardcodedPassword } from './go/hardcoded-password/rule.ts'
import { rule as hardcodedSigningSecret } from './go/hardcoded-signing-secret/rule.ts'
import { rule as insecureRandom } from './go/insecure-random/rule.ts'
import { rule as jwtExpiryIgnored } from './go/jwt-expiry-ignored/rule.ts'
import { rule as jwtUnverified } from './go/jwt-unverified/rule.ts'
import { rule as jwtWithoutSignature } from './go/jwt-without-signature/rule.ts'
import { rule as ldapInjection } from './go/ldap-injection/rule.ts'
import { rule as logInjection } from './go/log-injection/rule.ts'
import { rule as mailHeaderInjection } from './go/mail-header-injection/rule.ts'
import { rule as methodFromRequest } from './go/method-from-request/rule.ts'
import { rule as nosqlCodeInjection } from './go/nosql-code-injection/rule.ts'
import { rule as nosqlInjection } from './go/nosql-injection/rule.ts'
import { rule as openRedirect } from './go/open-redirect/rule.ts'
import { rule as originCheckOff } from './go/origin-check-off/rule.ts'
import { rule as pathTraversal } from './go/path-traversal/rule.ts'
import { rule as plaintextTransport } from './go/plaintext-transport/rule.ts'
import { rule as predictableTemporaryFile } from './go/predictable-temporary-file/rule.ts'
import { rule as profilerExposed } from './go/profiler-exposed/rule.ts'
import { rule as reflectedOrigin } from './go/reflected-origin/rule.ts'
import { rule as reflectedXss } from './go/reflected-xss/rule.ts'
import { rule as rsaPadding } from './go/rsa-padding/rule.ts'
import { rule as secretLogged } from './go/secret-logged/rule.ts'
import { rule as serverWithoutTimeouts } from './go/server-without-timeouts/rule.ts'
import { rule as sizeFromRequest } from './go/size-from-request/rule.ts'
import { rule as sqlInjection } from './go/sql-injection/rule.ts'
import { rule as sshHostKeyUnchecked } from './go/ssh-host-key-unchecked/rule.ts'
import { rule as ssrf } from './go/ssrf/rule.ts'
import { rule as templateInjection } from './go/template-injection/rule.ts'
import { rule as textTemplatePage } from './go/text-template-page/rule.ts'
import { rule as timingUnsafeComparison } from './go/timing-unsafe-comparison/rule.ts'
import { rule as tlsOldVersion } from './go/tls-old-version/rule.ts'
import { rule as tlsVerificationOff } from './go/tls-verification-off/rule.ts'
import { rule as tlsWeakCipherSuite } from './go/tls-weak-cipher-suite/rule.ts'
import { rule as unescapedTemplateValue } from './go/unescaped-template-value/rule.ts'
import { rule as weakCipher } from './go/weak-cipher/rule.ts'
import { rule as weakHash } from './go/weak-hash/rule.ts'
import { rule as weakKeySize } from './go/weak-key-size/rule.ts'
import { rule as weakPasswordHash } from './go/weak-password-hash/rule.ts'
import { rule as xpathInjection } from './go/xpath-injection/rule.ts'
import { rule as zipSlip } from './go/zip-slip/rule.ts'

export const goRules: readonly Rule[] = [
  codeInjection,
  commandInjection,
  constantCryptoKey,
  constantIv,
  constantOauthState,
  constantSalt,
  cookieSamesiteNone,
  cookieWithoutHttponly,
  cookieWithoutSecure,
  corsAnyOriginWithCredentials,
  debugModeOn,
  decompressionBomb,
  errorDetailsSent,
  filePermissions,
  hardcodedPassword,
  hardcodedSigningSecret,
  insecureRandom,
  jwtExpiryIgnored,
  jwtUnverified,
  jwtWithoutSignature,
  ldapInjection,
  logInjection,
  mailHeaderInjection,
  methodFromRequest,
  nosqlCodeInjection,
  nosqlInjection,
  openRedirect,
  originCheckOff,
  pathTraversal,
  plaintextTransport,
  predictableTemporaryFile,
  profilerExposed,
  reflectedOrigin,
  reflectedXss,
  rsaPadding,
  secretLogged,
  serverWithoutTimeouts,
  sizeFromRequest,
  sqlInjection,
  sshHostKeyUnchecked,
  ssrf,
  templateInjection,
  textTemplatePage,
  timingUnsafeComparison,
  tlsOldVersion,
  tlsVerificationOff,
  tlsWeakCipherSuite,
  unescapedTemplateValue,
  weakCipher,
  weakHash,
  weakKeySize,
  weakPasswordHash,
  xpathInjection,
  zipSlip,
]
