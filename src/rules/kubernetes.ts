import { type Rule } from '../core/rule.ts'
import { rule as anonymousBound } from './kubernetes/anonymous-bound/rule.ts'
import { rule as capabilitiesNotDropped } from './kubernetes/capabilities-not-dropped/rule.ts'
import { rule as chartDefaultSecret } from './kubernetes/chart-default-secret/rule.ts'
import { rule as chartDefaultsPrivileged } from './kubernetes/chart-defaults-privileged/rule.ts'
import { rule as clusterAdminBound } from './kubernetes/cluster-admin-bound/rule.ts'
import { rule as dangerousCapability } from './kubernetes/dangerous-capability/rule.ts'
import { rule as defaultAccountBound } from './kubernetes/default-account-bound/rule.ts'
import { rule as generatedSecret } from './kubernetes/generated-secret/rule.ts'
import { rule as hostNetwork } from './kubernetes/host-network/rule.ts'
import { rule as hostPath } from './kubernetes/host-path/rule.ts'
import { rule as hostPort } from './kubernetes/host-port/rule.ts'
import { rule as hostProcessNamespace } from './kubernetes/host-process-namespace/rule.ts'
import { rule as imageLatest } from './kubernetes/image-latest/rule.ts'
import { rule as ingressSnippet } from './kubernetes/ingress-snippet/rule.ts'
import { rule as ingressWithoutTls } from './kubernetes/ingress-without-tls/rule.ts'
import { rule as insecureComponentFlag } from './kubernetes/insecure-component-flag/rule.ts'
import { rule as loadBalancerOpen } from './kubernetes/load-balancer-open/rule.ts'
import { rule as mayRunAsRoot } from './kubernetes/may-run-as-root/rule.ts'
import { rule as namespacePrivileged } from './kubernetes/namespace-privileged/rule.ts'
import { rule as networkPolicyAllowsAll } from './kubernetes/network-policy-allows-all/rule.ts'
import { rule as noMemoryLimit } from './kubernetes/no-memory-limit/rule.ts'
import { rule as podExecAllowed } from './kubernetes/pod-exec-allowed/rule.ts'
import { rule as privilegeEscalationAllowed } from './kubernetes/privilege-escalation-allowed/rule.ts'
import { rule as privilegeEscalationNotRuledOut } from './kubernetes/privilege-escalation-not-ruled-out/rule.ts'
import { rule as privilegedContainer } from './kubernetes/privileged-container/rule.ts'
import { rule as remoteBaseUnpinned } from './kubernetes/remote-base-unpinned/rule.ts'
import { rule as roleEscalation } from './kubernetes/role-escalation/rule.ts'
import { rule as runsAsRoot } from './kubernetes/runs-as-root/rule.ts'
import { rule as runtimeSocketMounted } from './kubernetes/runtime-socket-mounted/rule.ts'
import { rule as secretInConfigmap } from './kubernetes/secret-in-configmap/rule.ts'
import { rule as secretInEnvironment } from './kubernetes/secret-in-environment/rule.ts'
import { rule as secretInManifest } from './kubernetes/secret-in-manifest/rule.ts'
import { rule as secretsReadable } from './kubernetes/secrets-readable/rule.ts'
import { rule as securityProfileOff } from './kubernetes/security-profile-off/rule.ts'
import { rule as sensitiveHostPath } from './kubernetes/sensitive-host-path/rule.ts'
import { rule as serviceExternalIp } from './kubernetes/service-external-ip/rule.ts'
import { rule as tlsVerificationOff } from './kubernetes/tls-verification-off/rule.ts'
import { rule as tokenMountedOpenly } from './kubernetes/token-mounted-openly/rule.ts'
import { rule as unmaskedProc } from './kubernetes/unmasked-proc/rule.ts'
import { rule as unsafeSysctl } from './kubernetes/unsafe-sysctl/rule.ts'
import { rule as wildcardRole } from './kubernetes/wildcard-role/rule.ts'
import { rule as windowsHostProcess } from './kubernetes/windows-host-process/rule.ts'
import { rule as writableRootFilesystem } from './kubernetes/writable-root-filesystem/rule.ts'

export const kubernetesRules: readonly Rule[] = [
  anonymousBound,
  capabilitiesNotDropped,
  chartDefaultSecret,
  chartDefaultsPrivileged,
  clusterAdminBound,
  dangerousCapability,
  defaultAccountBound,
  generatedSecret,
  hostNetwork,
  hostPath,
  hostPort,
  hostProcessNamespace,
  imageLatest,
  ingressSnippet,
  ingressWithoutTls,
  insecureComponentFlag,
  loadBalancerOpen,
  mayRunAsRoot,
  namespacePrivileged,
  networkPolicyAllowsAll,
  noMemoryLimit,
  podExecAllowed,
  privilegeEscalationAllowed,
  privilegeEscalationNotRuledOut,
  privilegedContainer,
  remoteBaseUnpinned,
  roleEscalation,
  runsAsRoot,
  runtimeSocketMounted,
  secretInConfigmap,
  secretInEnvironment,
  secretInManifest,
  secretsReadable,
  securityProfileOff,
  sensitiveHostPath,
  serviceExternalIp,
  tlsVerificationOff,
  tokenMountedOpenly,
  unmaskedProc,
  unsafeSysctl,
  wildcardRole,
  windowsHostProcess,
  writableRootFilesystem,
]
