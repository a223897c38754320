import { type Rule } from '../core/rule.ts'
import { rule as anyHostAllowed } from './python/any-host-allowed/rule.ts'
import { rule as argumentInjection } from './python/argument-injection/rule.ts'
import { rule as autoescapeOff } from './python/autoescape-off/rule.ts'
import { rule as cleartextProtocol } from './python/cleartext-protocol/rule.ts'
import { rule as codeInjection } from './python/code-injection/rule.ts'
import { rule as commandInjection } from './python/command-injection/rule.ts'
import { rule as cookieSamesiteNone } from './python/cookie-samesite-none/rule.ts'
import { rule as cookieWithoutHttponly } from './python/cookie-without-httponly/rule.ts'
import { rule as cookieWithoutSecure } from './python/cookie-without-secure/rule.ts'
import { rule as corsAnyOrigin } from './python/cors-any-origin/rule.ts'
import { rule as corsReflectedOrigin } from './python/cors-reflected-origin/rule.ts'
import { rule as credentialsOverHttp } from './python/credentials-over-http/rule.ts'
import { rule as csrfOff } from './python/csrf-off/rule.ts'
import { rule as csvInjection } from './python/csv-injection/rule.ts'
import { rule as databaseWithoutTls } from './python/database-without-tls/rule.ts'
import { rule as debugServer } from './python/debug-server/rule.ts'
import { rule as directoryListing } from './python/directory-listing/rule.ts'
import { rule as downloadedCodeRun } from './python/downloaded-code-run/rule.ts'
import { rule as ecbMode } from './python/ecb-mode/rule.ts'
import { rule as environmentFromRequest } from './python/environment-from-request/rule.ts'
import { rule as errorDetailsSent } from './python/error-details-sent/rule.ts'
import { rule as exposedObjectMethods } from './python/exposed-object-methods/rule.ts'
import { rule as fastPasswordDerivation } from './python/fast-password-derivation/rule.ts'
import { rule as fixedIv } from './python/fixed-iv/rule.ts'
import { rule as fixedSalt } from './python/fixed-salt/rule.ts'
import { rule as formWithAllFields } from './python/form-with-all-fields/rule.ts'
import { rule as formatString } from './python/format-string/rule.ts'
import { rule as framingAllowed } from './python/framing-allowed/rule.ts'
import { rule as hardcodedEncryptionKey } from './python/hardcoded-encryption-key/rule.ts'
import { rule as hardcodedPassword } from './python/hardcoded-password/rule.ts'
import { rule as hardcodedSecretKey } from './python/hardcoded-secret-key/rule.ts'
import { rule as headerInjection } from './python/header-injection/rule.ts'
import { rule as jwtNotVerified } from './python/jwt-not-verified/rule.ts'
import { rule as ldapInjection } from './python/ldap-injection/rule.ts'
import { rule as listensEverywhere } from './python/listens-everywhere/rule.ts'
import { rule as logInjection } from './python/log-injection/rule.ts'
import { rule as mailInjection } from './python/mail-injection/rule.ts'
import { rule as mailLoginWithoutTls } from './python/mail-login-without-tls/rule.ts'
import { rule as massAssignment } from './python/mass-assignment/rule.ts'
import { rule as modelAnswerRun } from './python/model-answer-run/rule.ts'
import { rule as noPasswordRules } from './python/no-password-rules/rule.ts'
import { rule as nosqlInjection } from './python/nosql-injection/rule.ts'
import { rule as nosqlScriptInjection } from './python/nosql-script-injection/rule.ts'
import { rule as openApiByDefault } from './python/open-api-by-default/rule.ts'
import { rule as openRedirect } from './python/open-redirect/rule.ts'
import { rule as outdatedTls } from './python/outdated-tls/rule.ts'
import { rule as pathTraversal } from './python/path-traversal/rule.ts'
import { rule as pickleSerializer } from './python/pickle-serializer/rule.ts'
import { rule as predictableRandom } from './python/predictable-random/rule.ts'
import { rule as predictableSessionValue } from './python/predictable-session-value/rule.ts'
import { rule as predictableTempFile } from './python/predictable-temp-file/rule.ts'
import { rule as privilegedContainer } from './python/privileged-container/rule.ts'
import { rule as projectFolderServed } from './python/project-folder-served/rule.ts'
import { rule as publicBucket } from './python/public-bucket/rule.ts'
import { rule as reflectedXss } from './python/reflected-xss/rule.ts'
import { rule as reflectionFromRequest } from './python/reflection-from-request/rule.ts'
import { rule as regexFromRequest } from './python/regex-from-request/rule.ts'
import { rule as requestWithoutTimeout } from './python/request-without-timeout/rule.ts'
import { rule as rsaPadding } from './python/rsa-padding/rule.ts'
import { rule as searchPathFromRequest } from './python/search-path-from-request/rule.ts'
import { rule as secretInCookie } from './python/secret-in-cookie/rule.ts'
import { rule as secretInLog } from './python/secret-in-log/rule.ts'
import { rule as shortKey } from './python/short-key/rule.ts'
import { rule as slowRegex } from './python/slow-regex/rule.ts'
import { rule as sqlInjection } from './python/sql-injection/rule.ts'
import { rule as sshHostKeyNotChecked } from './python/ssh-host-key-not-checked/rule.ts'
import { rule as ssrf } from './python/ssrf/rule.ts'
import { rule as templateInjection } from './python/template-injection/rule.ts'
import { rule as timingLeakCompare } from './python/timing-leak-compare/rule.ts'
import { rule as tlsVerificationOff } from './python/tls-verification-off/rule.ts'
import { rule as transportSecurityOff } from './python/transport-security-off/rule.ts'
import { rule as trustBoundary } from './python/trust-boundary/rule.ts'
import { rule as unsafeArchiveExtraction } from './python/unsafe-archive-extraction/rule.ts'
import { rule as unsafeDeserialization } from './python/unsafe-deserialization/rule.ts'
import { rule as unsafeModelLoad } from './python/unsafe-model-load/rule.ts'
import { rule as unsafeYamlLoad } from './python/unsafe-yaml-load/rule.ts'
import { rule as uploadWithoutLimit } from './python/upload-without-limit/rule.ts'
import { rule as weakCipher } from './python/weak-cipher/rule.ts'
import { rule as weakHash } from './python/weak-hash/rule.ts'
import { rule as weakPasswordHasher } from './python/weak-password-hasher/rule.ts'
import { rule as websocketOriginNotChecked } from './python/websocket-origin-not-checked/rule.ts'
import { rule as worldWritable } from './python/world-writable/rule.ts'
import { rule as xmlBomb } from './python/xml-bomb/rule.ts'
import { rule as xmlExternalEntitiesOn } from './python/xml-external-entities-on/rule.ts'
import { rule as xpathInjection } from './python/xpath-injection/rule.ts'
import { rule as xxe } from './python/xxe/rule.ts'

export const pythonRules: readonly Rule[] = [
  anyHostAllowed,
  argumentInjection,
  autoescapeOff,
  cleartextProtocol,
  codeInjection,
  commandInjection,
  cookieSamesiteNone,
  cookieWithoutHttponly,
  cookieWithoutSecure,
  corsAnyOrigin,
  corsReflectedOrigin,
  credentialsOverHttp,
  csrfOff,
  csvInjection,
  databaseWithoutTls,
  debugServer,
  directoryListing,
  downloadedCodeRun,
  ecbMode,
  environmentFromRequest,
  errorDetailsSent,
  exposedObjectMethods,
  fastPasswordDerivation,
  fixedIv,
  fixedSalt,
  formWithAllFields,
  formatString,
  framingAllowed,
  hardcodedEncryptionKey,
  hardcodedPassword,
  hardcodedSecretKey,
  headerInjection,
  jwtNotVerified,
  ldapInjection,
  listensEverywhere,
  logInjection,
  mailInjection,
  mailLoginWithoutTls,
  massAssignment,
  modelAnswerRun,
  noPasswordRules,
  nosqlInjection,
  nosqlScriptInjection,
  openApiByDefault,
  openRedirect,
  outdatedTls,
  pathTraversal,
  pickleSerializer,
  predictableRandom,
  predictableSessionValue,
  predictableTempFile,
  privilegedContainer,
  projectFolderServed,
  publicBucket,
  reflectedXss,
  reflectionFromRequest,
  regexFromRequest,
  requestWithoutTimeout,
  rsaPadding,
  searchPathFromRequest,
  secretInCookie,
  secretInLog,
  shortKey,
  slowRegex,
  sqlInjection,
  sshHostKeyNotChecked,
  ssrf,
  templateInjection,
  timingLeakCompare,
  tlsVerificationOff,
  transportSecurityOff,
  trustBoundary,
  unsafeArchiveExtraction,
  unsafeDeserialization,
  unsafeModelLoad,
  unsafeYamlLoad,
  uploadWithoutLimit,
  weakCipher,
  weakHash,
  weakPasswordHasher,
  websocketOriginNotChecked,
  worldWritable,
  xmlBomb,
  xmlExternalEntitiesOn,
  xpathInjection,
  xxe,
]
