import { type Rule } from '../core/rule.ts'
import { rule as actionNotPinned } from './workflow/action-not-pinned/rule.ts'
import { rule as actionOnBranch } from './workflow/action-on-branch/rule.ts'
import { rule as allSecretsExposed } from './workflow/all-secrets-exposed/rule.ts'
import { rule as alwaysTrueCondition } from './workflow/always-true-condition/rule.ts'
import { rule as archivedAction } from './workflow/archived-action/rule.ts'
import { rule as cacheInRelease } from './workflow/cache-in-release/rule.ts'
import { rule as commentCommandOpen } from './workflow/comment-command-open/rule.ts'
import { rule as compromisedAction } from './workflow/compromised-action/rule.ts'
import { rule as containerCredentials } from './workflow/container-credentials/rule.ts'
import { rule as containerImageNotFixed } from './workflow/container-image-not-fixed/rule.ts'
import { rule as debugSessionOpen } from './workflow/debug-session-open/rule.ts'
import { rule as dockerActionNotFixed } from './workflow/docker-action-not-fixed/rule.ts'
import { rule as downloadPipedToShell } from './workflow/download-piped-to-shell/rule.ts'
import { rule as firstPartyActionNotPinned } from './workflow/first-party-action-not-pinned/rule.ts'
import { rule as inputInScript } from './workflow/input-in-script/rule.ts'
import { rule as insecureCommands } from './workflow/insecure-commands/rule.ts'
import { rule as labelApprovalOutlived } from './workflow/label-approval-outlived/rule.ts'
import { rule as lookAlikeAction } from './workflow/look-alike-action/rule.ts'
import { rule as permissionsNotSet } from './workflow/permissions-not-set/rule.ts'
import { rule as permissionsNotSetForOutsiders } from './workflow/permissions-not-set-for-outsiders/rule.ts'
import { rule as privilegedContainer } from './workflow/privileged-container/rule.ts'
import { rule as publishWithToken } from './workflow/publish-with-token/rule.ts'
import { rule as scriptInjection } from './workflow/script-injection/rule.ts'
import { rule as scriptInjectionInPullRequest } from './workflow/script-injection-in-pull-request/rule.ts'
import { rule as secretByComputedName } from './workflow/secret-by-computed-name/rule.ts'
import { rule as secretInScript } from './workflow/secret-in-script/rule.ts'
import { rule as secretInWorkflowEnv } from './workflow/secret-in-workflow-env/rule.ts'
import { rule as secretsInherited } from './workflow/secrets-inherited/rule.ts'
import { rule as securityCheckIgnored } from './workflow/security-check-ignored/rule.ts'
import { rule as selfHostedForPullRequests } from './workflow/self-hosted-for-pull-requests/rule.ts'
import { rule as spoofableActorCheck } from './workflow/spoofable-actor-check/rule.ts'
import { rule as substringCondition } from './workflow/substring-condition/rule.ts'
import { rule as tlsVerificationOff } from './workflow/tls-verification-off/rule.ts'
import { rule as untrustedArtifact } from './workflow/untrusted-artifact/rule.ts'
import { rule as untrustedCheckout } from './workflow/untrusted-checkout/rule.ts'
import { rule as untrustedCodeRun } from './workflow/untrusted-code-run/rule.ts'
import { rule as untrustedEnvironmentWrite } from './workflow/untrusted-environment-write/rule.ts'
import { rule as vulnerableAction } from './workflow/vulnerable-action/rule.ts'
import { rule as workflowWideWritePermission } from './workflow/workflow-wide-write-permission/rule.ts'
import { rule as workspaceInArtifact } from './workflow/workspace-in-artifact/rule.ts'
import { rule as writeAllPermissions } from './workflow/write-all-permissions/rule.ts'

export const workflowRules: readonly Rule[] = [
  actionNotPinned,
  actionOnBranch,
  allSecretsExposed,
  alwaysTrueCondition,
  archivedAction,
  cacheInRelease,
  commentCommandOpen,
  compromisedAction,
  containerCredentials,
  containerImageNotFixed,
  debugSessionOpen,
  dockerActionNotFixed,
  downloadPipedToShell,
  firstPartyActionNotPinned,
  inputInScript,
  insecureCommands,
  labelApprovalOutlived,
  lookAlikeAction,
  permissionsNotSet,
  permissionsNotSetForOutsiders,
  privilegedContainer,
  publishWithToken,
  scriptInjection,
  scriptInjectionInPullRequest,
  secretByComputedName,
  secretInScript,
  secretInWorkflowEnv,
  secretsInherited,
  securityCheckIgnored,
  selfHostedForPullRequests,
  spoofableActorCheck,
  substringCondition,
  tlsVerificationOff,
  untrustedArtifact,
  untrustedCheckout,
  untrustedCodeRun,
  untrustedEnvironmentWrite,
  vulnerableAction,
  workflowWideWritePermission,
  workspaceInArtifact,
  writeAllPermissions,
]
