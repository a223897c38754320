import { type Rule } from '../core/rule.ts'
import { rule as authenticationOff } from './compose/authentication-off/rule.ts'
import { rule as dangerousCapability } from './compose/dangerous-capability/rule.ts'
import { rule as databasePortPublished } from './compose/database-port-published/rule.ts'
import { rule as dockerApiExposed } from './compose/docker-api-exposed/rule.ts'
import { rule as dockerSocketMounted } from './compose/docker-socket-mounted/rule.ts'
import { rule as hostDevice } from './compose/host-device/rule.ts'
import { rule as hostFolderMounted } from './compose/host-folder-mounted/rule.ts'
import { rule as hostNamespaces } from './compose/host-namespaces/rule.ts'
import { rule as hostNetwork } from './compose/host-network/rule.ts'
import { rule as imageLatest } from './compose/image-latest/rule.ts'
import { rule as plainSecret } from './compose/plain-secret/rule.ts'
import { rule as privilegedService } from './compose/privileged-service/rule.ts'
import { rule as runsAsRoot } from './compose/runs-as-root/rule.ts'
import { rule as secretBuildArgument } from './compose/secret-build-argument/rule.ts'
import { rule as securityProfileOff } from './compose/security-profile-off/rule.ts'
import { rule as tlsVerificationOff } from './compose/tls-verification-off/rule.ts'

export const composeRules: readonly Rule[] = [
  authenticationOff,
  dangerousCapability,
  databasePortPublished,
  dockerApiExposed,
  dockerSocketMounted,
  hostDevice,
  hostFolderMounted,
  hostNamespaces,
  hostNetwork,
  imageLatest,
  plainSecret,
  privilegedService,
  runsAsRoot,
  secretBuildArgument,
  securityProfileOff,
  tlsVerificationOff,
]
