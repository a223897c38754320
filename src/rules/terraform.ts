import { type Rule } from '../core/rule.ts'
import { rule as adminPortOpen } from './terraform/admin-port-open/rule.ts'
import { rule as azureAdminPortOpen } from './terraform/azure-admin-port-open/rule.ts'
import { rule as azureAksApiOpen } from './terraform/azure-aks-api-open/rule.ts'
import { rule as azureAksRbacOff } from './terraform/azure-aks-rbac-off/rule.ts'
import { rule as azureDatabaseOpen } from './terraform/azure-database-open/rule.ts'
import { rule as azureKeyVaultPurge } from './terraform/azure-key-vault-purge/rule.ts'
import { rule as azureNetworkDefaultAllow } from './terraform/azure-network-default-allow/rule.ts'
import { rule as azureOldTls } from './terraform/azure-old-tls/rule.ts'
import { rule as azurePlainHttp } from './terraform/azure-plain-http/rule.ts'
import { rule as azureRegistryOpen } from './terraform/azure-registry-open/rule.ts'
import { rule as azureRoleWildcard } from './terraform/azure-role-wildcard/rule.ts'
import { rule as azureSecretInCode } from './terraform/azure-secret-in-code/rule.ts'
import { rule as azureStoragePublic } from './terraform/azure-storage-public/rule.ts'
import { rule as azureVmPassword } from './terraform/azure-vm-password/rule.ts'
import { rule as gcpAdminPortOpen } from './terraform/gcp-admin-port-open/rule.ts'
import { rule as gcpBasicRole } from './terraform/gcp-basic-role/rule.ts'
import { rule as gcpBucketObjectAccess } from './terraform/gcp-bucket-object-access/rule.ts'
import { rule as gcpBucketPublic } from './terraform/gcp-bucket-public/rule.ts'
import { rule as gcpDefaultAccountFullAccess } from './terraform/gcp-default-account-full-access/rule.ts'
import { rule as gcpDnssecOff } from './terraform/gcp-dnssec-off/rule.ts'
import { rule as gcpGkeApiOpen } from './terraform/gcp-gke-api-open/rule.ts'
import { rule as gcpGkeLegacyAccess } from './terraform/gcp-gke-legacy-access/rule.ts'
import { rule as gcpKeyNotRotated } from './terraform/gcp-key-not-rotated/rule.ts'
import { rule as gcpOldTls } from './terraform/gcp-old-tls/rule.ts'
import { rule as gcpPublicAccess } from './terraform/gcp-public-access/rule.ts'
import { rule as gcpSecretInCode } from './terraform/gcp-secret-in-code/rule.ts'
import { rule as gcpSerialPort } from './terraform/gcp-serial-port/rule.ts'
import { rule as gcpSqlOpen } from './terraform/gcp-sql-open/rule.ts'
import { rule as gcpSqlWithoutTls } from './terraform/gcp-sql-without-tls/rule.ts'

export const terraformRules: readonly Rule[] = [
  adminPortOpen,
  azureAdminPortOpen,
  azureAksApiOpen,
  azureAksRbacOff,
  azureDatabaseOpen,
  azureKeyVaultPurge,
  azureNetworkDefaultAllow,
  azureOldTls,
  azurePlainHttp,
  azureRegistryOpen,
  azureRoleWildcard,
  azureSecretInCode,
  azureStoragePublic,
  azureVmPassword,
  gcpAdminPortOpen,
  gcpBasicRole,
  gcpBucketObjectAccess,
  gcpBucketPublic,
  gcpDefaultAccountFullAccess,
  gcpDnssecOff,
  gcpGkeApiOpen,
  gcpGkeLegacyAccess,
  gcpKeyNotRotated,
  gcpOldTls,
  gcpPublicAccess,
  gcpSecretInCode,
  gcpSerialPort,
  gcpSqlOpen,
  gcpSqlWithoutTls,
]
