import { type SecretPattern } from './pattern.ts'
import { aiServicePatterns } from './patterns/ai-services.ts'
import { aiVendorPatterns } from './patterns/ai-vendors.ts'
import { amazonPatterns } from './patterns/amazon.ts'
import { azurePatterns } from './patterns/azure.ts'
import { cloudPatterns } from './patterns/cloud.ts'
import { commandAndCallPatterns } from './patterns/commands-and-calls.ts'
import { connectionStringPatterns } from './patterns/connection-strings.ts'
import { continuousIntegrationPatterns } from './patterns/continuous-integration.ts'
import { databasePatterns } from './patterns/databases.ts'
import { genericPatterns } from './patterns/generic.ts'
import { googlePatterns } from './patterns/google.ts'
import { hostingPatterns } from './patterns/hosting.ts'
import { identityPatterns } from './patterns/identity.ts'
import { mailAndTelephonyPatterns } from './patterns/mail-and-telephony.ts'
import { managedServicePatterns } from './patterns/managed-services.ts'
import { messagingPatterns } from './patterns/messaging.ts'
import { monitoringPatterns } from './patterns/monitoring.ts'
import { packageRegistryPatterns } from './patterns/package-registries.ts'
import { paymentPatterns } from './patterns/payments.ts'
import { privateKeyPatterns } from './patterns/private-keys.ts'
import { secretStorePatterns } from './patterns/secret-stores.ts'
import { sourceHostingPatterns } from './patterns/source-hosting.ts'
import { workToolPatterns } from './patterns/work-tools.ts'

/** Every format we know. A new family is one import and one line; a new format is one row in its family. */
export const secretPatterns: readonly SecretPattern[] = [
  ...amazonPatterns,
  ...azurePatterns,
  ...googlePatterns,
  ...cloudPatterns,
  ...hostingPatterns,
  ...managedServicePatterns,
  ...secretStorePatterns,
  ...continuousIntegrationPatterns,
  ...sourceHostingPatterns,
  ...packageRegistryPatterns,
  ...aiVendorPatterns,
  ...aiServicePatterns,
  ...paymentPatterns,
  ...messagingPatterns,
  ...mailAndTelephonyPatterns,
  ...monitoringPatterns,
  ...workToolPatterns,
  ...identityPatterns,
  ...privateKeyPatterns,
  ...databasePatterns,
  ...connectionStringPatterns,
  ...genericPatterns,
  ...commandAndCallPatterns,
]
