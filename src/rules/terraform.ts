import { type Rule } from '../core/rule.ts'
import { rule as adminPolicy } from './terraform/admin-policy/rule.ts'
import { rule as adminPortOpen } from './terraform/admin-port-open/rule.ts'
import { rule as administratorAttached } from './terraform/administrator-attached/rule.ts'
import { rule as allPortsOpen } from './terraform/all-ports-open/rule.ts'
import { rule as apiWithoutAuthorization } from './terraform/api-without-authorization/rule.ts'
import { rule as azureAdminPortOpen } from './terraform/azure-admin-port-open/rule.ts'
import { rule as azureAksRbacOff } from './terraform/azure-aks-rbac-off/rule.ts'
import { rule as azureAllPortsOpen } from './terraform/azure-all-ports-open/rule.ts'
import { rule as azureClusterEndpointPublic } from './terraform/azure-cluster-endpoint-public/rule.ts'
import { rule as azureDatabaseOpen } from './terraform/azure-database-open/rule.ts'
import { rule as azureKeyVaultPurge } from './terraform/azure-key-vault-purge/rule.ts'
import { rule as azureNetworkDefaultAllow } from './terraform/azure-network-default-allow/rule.ts'
import { rule as azurePasswordInResource } from './terraform/azure-password-in-resource/rule.ts'
import { rule as azurePlainHttp } from './terraform/azure-plain-http/rule.ts'
import { rule as azureRegistryOpen } from './terraform/azure-registry-open/rule.ts'
import { rule as azureRoleWildcard } from './terraform/azure-role-wildcard/rule.ts'
import { rule as azureStorageInsecureTransfer } from './terraform/azure-storage-insecure-transfer/rule.ts'
import { rule as azureStoragePublic } from './terraform/azure-storage-public/rule.ts'
import { rule as azureVmPassword } from './terraform/azure-vm-password/rule.ts'
import { rule as brokerPlaintext } from './terraform/broker-plaintext/rule.ts'
import { rule as bucketPublicAccessAllowed } from './terraform/bucket-public-access-allowed/rule.ts'
import { rule as bucketReadableByAnyone } from './terraform/bucket-readable-by-anyone/rule.ts'
import { rule as bucketVersioningOff } from './terraform/bucket-versioning-off/rule.ts'
import { rule as bucketWithoutPublicAccessBlock } from './terraform/bucket-without-public-access-block/rule.ts'
import { rule as bucketWritableByAnyone } from './terraform/bucket-writable-by-anyone/rule.ts'
import { rule as cacheNotEncrypted } from './terraform/cache-not-encrypted/rule.ts'
import { rule as clusterEndpointPublic } from './terraform/cluster-endpoint-public/rule.ts'
import { rule as clusterSecretsNotEncrypted } from './terraform/cluster-secrets-not-encrypted/rule.ts'
import { rule as credentialsInEnvironment } from './terraform/credentials-in-environment/rule.ts'
import { rule as credentialsInUserData } from './terraform/credentials-in-user-data/rule.ts'
import { rule as dataPortOpen } from './terraform/data-port-open/rule.ts'
import { rule as databaseNotProtected } from './terraform/database-not-protected/rule.ts'
import { rule as databasePublic } from './terraform/database-public/rule.ts'
import { rule as defaultSecurityGroupAllows } from './terraform/default-security-group-allows/rule.ts'
import { rule as distributionPlainHttp } from './terraform/distribution-plain-http/rule.ts'
import { rule as downloadPipedToShell } from './terraform/download-piped-to-shell/rule.ts'
import { rule as functionCallableByAnyone } from './terraform/function-callable-by-anyone/rule.ts'
import { rule as functionPermissionWithoutSource } from './terraform/function-permission-without-source/rule.ts'
import { rule as functionUrlOpen } from './terraform/function-url-open/rule.ts'
import { rule as gcpAdminPortOpen } from './terraform/gcp-admin-port-open/rule.ts'
import { rule as gcpAllPortsOpen } from './terraform/gcp-all-ports-open/rule.ts'
import { rule as gcpBucketObjectAccess } from './terraform/gcp-bucket-object-access/rule.ts'
import { rule as gcpBucketPublic } from './terraform/gcp-bucket-public/rule.ts'
import { rule as gcpClusterEndpointPublic } from './terraform/gcp-cluster-endpoint-public/rule.ts'
import { rule as gcpDatabaseOpen } from './terraform/gcp-database-open/rule.ts'
import { rule as gcpDatabasePlain } from './terraform/gcp-database-plain/rule.ts'
import { rule as gcpDefaultAccountFullAccess } from './terraform/gcp-default-account-full-access/rule.ts'
import { rule as gcpDnssecOff } from './terraform/gcp-dnssec-off/rule.ts'
import { rule as gcpGkeLegacyAccess } from './terraform/gcp-gke-legacy-access/rule.ts'
import { rule as gcpKeyNotRotated } from './terraform/gcp-key-not-rotated/rule.ts'
import { rule as gcpOldTls } from './terraform/gcp-old-tls/rule.ts'
import { rule as gcpPrimitiveRole } from './terraform/gcp-primitive-role/rule.ts'
import { rule as gcpResourceOpen } from './terraform/gcp-resource-open/rule.ts'
import { rule as gcpSecretInCode } from './terraform/gcp-secret-in-code/rule.ts'
import { rule as gcpSerialPort } from './terraform/gcp-serial-port/rule.ts'
import { rule as identityServicePolicy } from './terraform/identity-service-policy/rule.ts'
import { rule as imagePublic } from './terraform/image-public/rule.ts'
import { rule as imageScanOff } from './terraform/image-scan-off/rule.ts'
import { rule as imageTagsMutable } from './terraform/image-tags-mutable/rule.ts'
import { rule as instanceMetadataV1 } from './terraform/instance-metadata-v1/rule.ts'
import { rule as keyInState } from './terraform/key-in-state/rule.ts'
import { rule as keyOpen } from './terraform/key-open/rule.ts'
import { rule as keyRotationOff } from './terraform/key-rotation-off/rule.ts'
import { rule as listenerPlainHttp } from './terraform/listener-plain-http/rule.ts'
import { rule as moduleUnpinned } from './terraform/module-unpinned/rule.ts'
import { rule as networkWithoutFlowLog } from './terraform/network-without-flow-log/rule.ts'
import { rule as passRoleAnywhere } from './terraform/pass-role-anywhere/rule.ts'
import { rule as passwordInResource } from './terraform/password-in-resource/rule.ts'
import { rule as policyWithNotAction } from './terraform/policy-with-not-action/rule.ts'
import { rule as privilegedContainer } from './terraform/privileged-container/rule.ts'
import { rule as providerCredentials } from './terraform/provider-credentials/rule.ts'
import { rule as providerTlsVerificationOff } from './terraform/provider-tls-verification-off/rule.ts'
import { rule as publicAddress } from './terraform/public-address/rule.ts'
import { rule as publicBucketAcl } from './terraform/public-bucket-acl/rule.ts'
import { rule as queueOpen } from './terraform/queue-open/rule.ts'
import { rule as registryOpen } from './terraform/registry-open/rule.ts'
import { rule as roleAssumableByAnyone } from './terraform/role-assumable-by-anyone/rule.ts'
import { rule as searchDomainInsecure } from './terraform/search-domain-insecure/rule.ts'
import { rule as searchDomainOpen } from './terraform/search-domain-open/rule.ts'
import { rule as secretInOutput } from './terraform/secret-in-output/rule.ts'
import { rule as secretInVariable } from './terraform/secret-in-variable/rule.ts'
import { rule as secretOpen } from './terraform/secret-open/rule.ts'
import { rule as servicePolicy } from './terraform/service-policy/rule.ts'
import { rule as sourceOverHttp } from './terraform/source-over-http/rule.ts'
import { rule as stateNotEncrypted } from './terraform/state-not-encrypted/rule.ts'
import { rule as storageNotEncrypted } from './terraform/storage-not-encrypted/rule.ts'
import { rule as streamNotEncrypted } from './terraform/stream-not-encrypted/rule.ts'
import { rule as tlsOldVersion } from './terraform/tls-old-version/rule.ts'
import { rule as trailIncomplete } from './terraform/trail-incomplete/rule.ts'
import { rule as trailOff } from './terraform/trail-off/rule.ts'
import { rule as userPolicy } from './terraform/user-policy/rule.ts'
import { rule as weakPasswordPolicy } from './terraform/weak-password-policy/rule.ts'
import { rule as workflowRoleForAnyRepository } from './terraform/workflow-role-for-any-repository/rule.ts'

export const terraformRules: readonly Rule[] = [
  adminPolicy,
  adminPortOpen,
  administratorAttached,
  allPortsOpen,
  apiWithoutAuthorization,
  azureAdminPortOpen,
  azureAksRbacOff,
  azureAllPortsOpen,
  azureClusterEndpointPublic,
  azureDatabaseOpen,
  azureKeyVaultPurge,
  azureNetworkDefaultAllow,
  azurePasswordInResource,
  azurePlainHttp,
  azureRegistryOpen,
  azureRoleWildcard,
  azureStorageInsecureTransfer,
  azureStoragePublic,
  azureVmPassword,
  brokerPlaintext,
  bucketPublicAccessAllowed,
  bucketReadableByAnyone,
  bucketVersioningOff,
  bucketWithoutPublicAccessBlock,
  bucketWritableByAnyone,
  cacheNotEncrypted,
  clusterEndpointPublic,
  clusterSecretsNotEncrypted,
  credentialsInEnvironment,
  credentialsInUserData,
  dataPortOpen,
  databaseNotProtected,
  databasePublic,
  defaultSecurityGroupAllows,
  distributionPlainHttp,
  downloadPipedToShell,
  functionCallableByAnyone,
  functionPermissionWithoutSource,
  functionUrlOpen,
  gcpAdminPortOpen,
  gcpAllPortsOpen,
  gcpBucketObjectAccess,
  gcpBucketPublic,
  gcpClusterEndpointPublic,
  gcpDatabaseOpen,
  gcpDatabasePlain,
  gcpDefaultAccountFullAccess,
  gcpDnssecOff,
  gcpGkeLegacyAccess,
  gcpKeyNotRotated,
  gcpOldTls,
  gcpPrimitiveRole,
  gcpResourceOpen,
  gcpSecretInCode,
  gcpSerialPort,
  identityServicePolicy,
  imagePublic,
  imageScanOff,
  imageTagsMutable,
  instanceMetadataV1,
  keyInState,
  keyOpen,
  keyRotationOff,
  listenerPlainHttp,
  moduleUnpinned,
  networkWithoutFlowLog,
  passRoleAnywhere,
  passwordInResource,
  policyWithNotAction,
  privilegedContainer,
  providerCredentials,
  providerTlsVerificationOff,
  publicAddress,
  publicBucketAcl,
  queueOpen,
  registryOpen,
  roleAssumableByAnyone,
  searchDomainInsecure,
  searchDomainOpen,
  secretInOutput,
  secretInVariable,
  secretOpen,
  servicePolicy,
  sourceOverHttp,
  stateNotEncrypted,
  storageNotEncrypted,
  streamNotEncrypted,
  tlsOldVersion,
  trailIncomplete,
  trailOff,
  userPolicy,
  weakPasswordPolicy,
  workflowRoleForAnyRepository,
]
