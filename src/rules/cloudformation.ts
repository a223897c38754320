import { type Rule } from '../core/rule.ts'
import { rule as adminPolicy } from './cloudformation/admin-policy/rule.ts'
import { rule as adminPortOpen } from './cloudformation/admin-port-open/rule.ts'
import { rule as administratorAttached } from './cloudformation/administrator-attached/rule.ts'
import { rule as allPortsOpen } from './cloudformation/all-ports-open/rule.ts'
import { rule as apiWithoutAuthorization } from './cloudformation/api-without-authorization/rule.ts'
import { rule as bucketPublicAccessAllowed } from './cloudformation/bucket-public-access-allowed/rule.ts'
import { rule as bucketReadableByAnyone } from './cloudformation/bucket-readable-by-anyone/rule.ts'
import { rule as bucketVersioningOff } from './cloudformation/bucket-versioning-off/rule.ts'
import { rule as bucketWithoutPublicAccessBlock } from './cloudformation/bucket-without-public-access-block/rule.ts'
import { rule as bucketWritableByAnyone } from './cloudformation/bucket-writable-by-anyone/rule.ts'
import { rule as cacheNotEncrypted } from './cloudformation/cache-not-encrypted/rule.ts'
import { rule as clusterEndpointPublic } from './cloudformation/cluster-endpoint-public/rule.ts'
import { rule as credentialsInEnvironment } from './cloudformation/credentials-in-environment/rule.ts'
import { rule as credentialsInUserData } from './cloudformation/credentials-in-user-data/rule.ts'
import { rule as dataPortOpen } from './cloudformation/data-port-open/rule.ts'
import { rule as databaseNotProtected } from './cloudformation/database-not-protected/rule.ts'
import { rule as databasePublic } from './cloudformation/database-public/rule.ts'
import { rule as distributionPlainHttp } from './cloudformation/distribution-plain-http/rule.ts'
import { rule as functionCallableByAnyone } from './cloudformation/function-callable-by-anyone/rule.ts'
import { rule as functionPermissionWithoutSource } from './cloudformation/function-permission-without-source/rule.ts'
import { rule as functionUrlOpen } from './cloudformation/function-url-open/rule.ts'
import { rule as identityServicePolicy } from './cloudformation/identity-service-policy/rule.ts'
import { rule as imageTagsMutable } from './cloudformation/image-tags-mutable/rule.ts'
import { rule as instanceMetadataV1 } from './cloudformation/instance-metadata-v1/rule.ts'
import { rule as keyOpen } from './cloudformation/key-open/rule.ts'
import { rule as keyRotationOff } from './cloudformation/key-rotation-off/rule.ts'
import { rule as listenerPlainHttp } from './cloudformation/listener-plain-http/rule.ts'
import { rule as passRoleAnywhere } from './cloudformation/pass-role-anywhere/rule.ts'
import { rule as passwordInTemplate } from './cloudformation/password-in-template/rule.ts'
import { rule as policyWithNotAction } from './cloudformation/policy-with-not-action/rule.ts'
import { rule as privilegedContainer } from './cloudformation/privileged-container/rule.ts'
import { rule as publicAddress } from './cloudformation/public-address/rule.ts'
import { rule as publicBucketAcl } from './cloudformation/public-bucket-acl/rule.ts'
import { rule as queueOpen } from './cloudformation/queue-open/rule.ts'
import { rule as registryOpen } from './cloudformation/registry-open/rule.ts'
import { rule as roleAssumableByAnyone } from './cloudformation/role-assumable-by-anyone/rule.ts'
import { rule as searchDomainOpen } from './cloudformation/search-domain-open/rule.ts'
import { rule as secretOpen } from './cloudformation/secret-open/rule.ts'
import { rule as servicePolicy } from './cloudformation/service-policy/rule.ts'
import { rule as storageNotEncrypted } from './cloudformation/storage-not-encrypted/rule.ts'
import { rule as streamNotEncrypted } from './cloudformation/stream-not-encrypted/rule.ts'
import { rule as tlsOldVersion } from './cloudformation/tls-old-version/rule.ts'
import { rule as trailIncomplete } from './cloudformation/trail-incomplete/rule.ts'
import { rule as trailOff } from './cloudformation/trail-off/rule.ts'
import { rule as userPolicy } from './cloudformation/user-policy/rule.ts'
import { rule as workflowRoleForAnyRepository } from './cloudformation/workflow-role-for-any-repository/rule.ts'

export const cloudformationRules: readonly Rule[] = [
  adminPolicy,
  adminPortOpen,
  administratorAttached,
  allPortsOpen,
  apiWithoutAuthorization,
  bucketPublicAccessAllowed,
  bucketReadableByAnyone,
  bucketVersioningOff,
  bucketWithoutPublicAccessBlock,
  bucketWritableByAnyone,
  cacheNotEncrypted,
  clusterEndpointPublic,
  credentialsInEnvironment,
  credentialsInUserData,
  dataPortOpen,
  databaseNotProtected,
  databasePublic,
  distributionPlainHttp,
  functionCallableByAnyone,
  functionPermissionWithoutSource,
  functionUrlOpen,
  identityServicePolicy,
  imageTagsMutable,
  instanceMetadataV1,
  keyOpen,
  keyRotationOff,
  listenerPlainHttp,
  passRoleAnywhere,
  passwordInTemplate,
  policyWithNotAction,
  privilegedContainer,
  publicAddress,
  publicBucketAcl,
  queueOpen,
  registryOpen,
  roleAssumableByAnyone,
  searchDomainOpen,
  secretOpen,
  servicePolicy,
  storageNotEncrypted,
  streamNotEncrypted,
  tlsOldVersion,
  trailIncomplete,
  trailOff,
  userPolicy,
  workflowRoleForAnyRepository,
]
