import { type Rule } from '../core/rule.ts'
import { rule as addressCheckedBySubstring } from './javascript/address-checked-by-substring/rule.ts'
import { rule as archivePathTraversal } from './javascript/archive-path-traversal/rule.ts'
import { rule as argumentInjection } from './javascript/argument-injection/rule.ts'
import { rule as cleartextTransport } from './javascript/cleartext-transport/rule.ts'
import { rule as clientRequestForgery } from './javascript/client-request-forgery/rule.ts'
import { rule as codeInjection } from './javascript/code-injection/rule.ts'
import { rule as commandFromEnvironment } from './javascript/command-from-environment/rule.ts'
import { rule as commandInjection } from './javascript/command-injection/rule.ts'
import { rule as constantCryptoKey } from './javascript/constant-crypto-key/rule.ts'
import { rule as constantIv } from './javascript/constant-iv/rule.ts'
import { rule as constantSalt } from './javascript/constant-salt/rule.ts'
import { rule as cookieSamesiteNone } from './javascript/cookie-samesite-none/rule.ts'
import { rule as cookieWithoutHttponly } from './javascript/cookie-without-httponly/rule.ts'
import { rule as cookieWithoutSecure } from './javascript/cookie-without-secure/rule.ts'
import { rule as corsAnyOriginWithCredentials } from './javascript/cors-any-origin-with-credentials/rule.ts'
import { rule as csrfProtectionOff } from './javascript/csrf-protection-off/rule.ts'
import { rule as csvFormula } from './javascript/csv-formula/rule.ts'
import { rule as debugFeatureOn } from './javascript/debug-feature-on/rule.ts'
import { rule as directoryListing } from './javascript/directory-listing/rule.ts'
import { rule as domXss } from './javascript/dom-xss/rule.ts'
import { rule as endlessSession } from './javascript/endless-session/rule.ts'
import { rule as environmentExposed } from './javascript/environment-exposed/rule.ts'
import { rule as environmentFromRequest } from './javascript/environment-from-request/rule.ts'
import { rule as explosiveRegex } from './javascript/explosive-regex/rule.ts'
import { rule as formatString } from './javascript/format-string/rule.ts'
import { rule as frameProtectionOff } from './javascript/frame-protection-off/rule.ts'
import { rule as hardcodedPassword } from './javascript/hardcoded-password/rule.ts'
import { rule as hardcodedSigningSecret } from './javascript/hardcoded-signing-secret/rule.ts'
import { rule as incompleteEscaping } from './javascript/incomplete-escaping/rule.ts'
import { rule as insecureRandom } from './javascript/insecure-random/rule.ts'
import { rule as javascriptAddress } from './javascript/javascript-address/rule.ts'
import { rule as jquerySelectorMarkup } from './javascript/jquery-selector-markup/rule.ts'
import { rule as jwtExpiryIgnored } from './javascript/jwt-expiry-ignored/rule.ts'
import { rule as jwtUnverified } from './javascript/jwt-unverified/rule.ts'
import { rule as ldapInjection } from './javascript/ldap-injection/rule.ts'
import { rule as logInjection } from './javascript/log-injection/rule.ts'
import { rule as mailMarkupFromRequest } from './javascript/mail-markup-from-request/rule.ts'
import { rule as mailSourceFromRequest } from './javascript/mail-source-from-request/rule.ts'
import { rule as massAssignment } from './javascript/mass-assignment/rule.ts'
import { rule as messageToAnyWindow } from './javascript/message-to-any-window/rule.ts'
import { rule as moduleFromRequest } from './javascript/module-from-request/rule.ts'
import { rule as nosqlCodeInjection } from './javascript/nosql-code-injection/rule.ts'
import { rule as nosqlInjection } from './javascript/nosql-injection/rule.ts'
import { rule as openRedirect } from './javascript/open-redirect/rule.ts'
import { rule as passwordStoredPlain } from './javascript/password-stored-plain/rule.ts'
import { rule as pathTraversal } from './javascript/path-traversal/rule.ts'
import { rule as permissiveFileMode } from './javascript/permissive-file-mode/rule.ts'
import { rule as predictableTemporaryFile } from './javascript/predictable-temporary-file/rule.ts'
import { rule as predictableToken } from './javascript/predictable-token/rule.ts'
import { rule as prototypePollutionAssignment } from './javascript/prototype-pollution-assignment/rule.ts'
import { rule as prototypePollutionMerge } from './javascript/prototype-pollution-merge/rule.ts'
import { rule as reactUnescapedHtml } from './javascript/react-unescaped-html/rule.ts'
import { rule as reflectedOrigin } from './javascript/reflected-origin/rule.ts'
import { rule as reflectedXss } from './javascript/reflected-xss/rule.ts'
import { rule as regexInjection } from './javascript/regex-injection/rule.ts'
import { rule as rsaPadding } from './javascript/rsa-padding/rule.ts'
import { rule as secretInAddress } from './javascript/secret-in-address/rule.ts'
import { rule as secretInWebStorage } from './javascript/secret-in-web-storage/rule.ts'
import { rule as secretLogged } from './javascript/secret-logged/rule.ts'
import { rule as sizeFromRequest } from './javascript/size-from-request/rule.ts'
import { rule as sourceFolderServed } from './javascript/source-folder-served/rule.ts'
import { rule as sqlInjection } from './javascript/sql-injection/rule.ts'
import { rule as sshHostKeyUnchecked } from './javascript/ssh-host-key-unchecked/rule.ts'
import { rule as ssrf } from './javascript/ssrf/rule.ts'
import { rule as stackTraceExposed } from './javascript/stack-trace-exposed/rule.ts'
import { rule as storedMarkup } from './javascript/stored-markup/rule.ts'
import { rule as templateInjection } from './javascript/template-injection/rule.ts'
import { rule as templateOptionsFromRequest } from './javascript/template-options-from-request/rule.ts'
import { rule as timingUnsafeComparison } from './javascript/timing-unsafe-comparison/rule.ts'
import { rule as tlsHostnameUnchecked } from './javascript/tls-hostname-unchecked/rule.ts'
import { rule as tlsOldVersion } from './javascript/tls-old-version/rule.ts'
import { rule as tlsVerificationOff } from './javascript/tls-verification-off/rule.ts'
import { rule as unlimitedUpload } from './javascript/unlimited-upload/rule.ts'
import { rule as unsafeDeserialization } from './javascript/unsafe-deserialization/rule.ts'
import { rule as uploadNameKept } from './javascript/upload-name-kept/rule.ts'
import { rule as viewNameFromRequest } from './javascript/view-name-from-request/rule.ts'
import { rule as weakCipher } from './javascript/weak-cipher/rule.ts'
import { rule as weakContentPolicy } from './javascript/weak-content-policy/rule.ts'
import { rule as weakHash } from './javascript/weak-hash/rule.ts'
import { rule as weakKeySize } from './javascript/weak-key-size/rule.ts'
import { rule as weakPasswordHash } from './javascript/weak-password-hash/rule.ts'
import { rule as weakPasswordPolicy } from './javascript/weak-password-policy/rule.ts'
import { rule as xmlExternalEntities } from './javascript/xml-external-entities/rule.ts'
import { rule as xpathInjection } from './javascript/xpath-injection/rule.ts'
import { rule as yamlRunsCode } from './javascript/yaml-runs-code/rule.ts'

export const javascriptRules: readonly Rule[] = [
  addressCheckedBySubstring,
  archivePathTraversal,
  argumentInjection,
  cleartextTransport,
  clientRequestForgery,
  codeInjection,
  commandFromEnvironment,
  commandInjection,
  constantCryptoKey,
  constantIv,
  constantSalt,
  cookieSamesiteNone,
  cookieWithoutHttponly,
  cookieWithoutSecure,
  corsAnyOriginWithCredentials,
  csrfProtectionOff,
  csvFormula,
  debugFeatureOn,
  directoryListing,
  domXss,
  endlessSession,
  environmentExposed,
  environmentFromRequest,
  explosiveRegex,
  formatString,
  frameProtectionOff,
  hardcodedPassword,
  hardcodedSigningSecret,
  incompleteEscaping,
  insecureRandom,
  javascriptAddress,
  jquerySelectorMarkup,
  jwtExpiryIgnored,
  jwtUnverified,
  ldapInjection,
  logInjection,
  mailMarkupFromRequest,
  mailSourceFromRequest,
  massAssignment,
  messageToAnyWindow,
  moduleFromRequest,
  nosqlCodeInjection,
  nosqlInjection,
  openRedirect,
  passwordStoredPlain,
  pathTraversal,
  permissiveFileMode,
  predictableTemporaryFile,
  predictableToken,
  prototypePollutionAssignment,
  prototypePollutionMerge,
  reactUnescapedHtml,
  reflectedOrigin,
  reflectedXss,
  regexInjection,
  rsaPadding,
  secretInAddress,
  secretInWebStorage,
  secretLogged,
  sizeFromRequest,
  sourceFolderServed,
  sqlInjection,
  sshHostKeyUnchecked,
  ssrf,
  stackTraceExposed,
  storedMarkup,
  templateInjection,
  templateOptionsFromRequest,
  timingUnsafeComparison,
  tlsHostnameUnchecked,
  tlsOldVersion,
  tlsVerificationOff,
  unlimitedUpload,
  unsafeDeserialization,
  uploadNameKept,
  viewNameFromRequest,
  weakCipher,
  weakContentPolicy,
  weakHash,
  weakKeySize,
  weakPasswordHash,
  weakPasswordPolicy,
  xmlExternalEntities,
  xpathInjection,
  yamlRunsCode,
]
