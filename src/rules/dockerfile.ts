import { type Rule } from '../core/rule.ts'
import { rule as addInsteadOfCopy } from './dockerfile/add-instead-of-copy/rule.ts'
import { rule as baseImageEndOfLife } from './dockerfile/base-image-end-of-life/rule.ts'
import { rule as baseImageLatest } from './dockerfile/base-image-latest/rule.ts'
import { rule as buildWithoutSandbox } from './dockerfile/build-without-sandbox/rule.ts'
import { rule as credentialsInAddress } from './dockerfile/credentials-in-address/rule.ts'
import { rule as debuggerExposed } from './dockerfile/debugger-exposed/rule.ts'
import { rule as downloadOverHttp } from './dockerfile/download-over-http/rule.ts'
import { rule as downloadPipedToShell } from './dockerfile/download-piped-to-shell/rule.ts'
import { rule as extraPackageIndex } from './dockerfile/extra-package-index/rule.ts'
import { rule as hostKeyCheckingOff } from './dockerfile/host-key-checking-off/rule.ts'
import { rule as packageSignaturesOff } from './dockerfile/package-signatures-off/rule.ts'
import { rule as passwordSetInBuild } from './dockerfile/password-set-in-build/rule.ts'
import { rule as remoteFileAdded } from './dockerfile/remote-file-added/rule.ts'
import { rule as runsAsRoot } from './dockerfile/runs-as-root/rule.ts'
import { rule as secretFileCopied } from './dockerfile/secret-file-copied/rule.ts'
import { rule as secretInBuildArgument } from './dockerfile/secret-in-build-argument/rule.ts'
import { rule as secretInEnv } from './dockerfile/secret-in-env/rule.ts'
import { rule as setuidFile } from './dockerfile/setuid-file/rule.ts'
import { rule as sshPortExposed } from './dockerfile/ssh-port-exposed/rule.ts'
import { rule as sshServerOpen } from './dockerfile/ssh-server-open/rule.ts'
import { rule as sudoUsed } from './dockerfile/sudo-used/rule.ts'
import { rule as sudoWithoutPassword } from './dockerfile/sudo-without-password/rule.ts'
import { rule as tlsVerificationOff } from './dockerfile/tls-verification-off/rule.ts'
import { rule as userNotSet } from './dockerfile/user-not-set/rule.ts'
import { rule as worldWritableFiles } from './dockerfile/world-writable-files/rule.ts'

export const dockerfileRules: readonly Rule[] = [
  addInsteadOfCopy,
  baseImageEndOfLife,
  baseImageLatest,
  buildWithoutSandbox,
  credentialsInAddress,
  debuggerExposed,
  downloadOverHttp,
  downloadPipedToShell,
  extraPackageIndex,
  hostKeyCheckingOff,
  packageSignaturesOff,
  passwordSetInBuild,
  remoteFileAdded,
  runsAsRoot,
  secretFileCopied,
  secretInBuildArgument,
  secretInEnv,
  setuidFile,
  sshPortExposed,
  sshServerOpen,
  sudoUsed,
  sudoWithoutPassword,
  tlsVerificationOff,
  userNotSet,
  worldWritableFiles,
]
