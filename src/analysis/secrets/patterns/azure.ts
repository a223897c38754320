import { around, assigned, type SecretPattern, starting } from '../pattern.ts'
import { sample, sampleUuid } from './sample.ts'

const twoKeys =
  'Every such resource has two keys: move clients to the other one, regenerate this one in the Azure portal, then prefer Microsoft Entra authentication over keys.'

const mark = ['8', 'Q~'].join('')

/**
 * Microsoft's documentation of keys and connection strings, and of the signatures that newer keys carry
 * (https://github.com/microsoft/security-utilities).
 */
export const azurePatterns = [
  {
    id: 'azure-storage-account-key',
    title: 'Azure Storage or Cosmos DB account key',
    remediation: twoKeys,
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(['accountkey='], String.raw`AccountKey=(?<secret>[\w+/]{86}==)`),
      assigned(
        [
          'azure_storage',
          'azurestorage',
          'storage_account',
          'storageaccount',
          'cosmos',
          'documentdb',
        ],
        String.raw`[\w+/]{86}==`,
      ),
      around('+ast', 80, String.raw`[\w+/]{76}\+ASt[\w+/]{6}==`),
      around('acdb', 80, String.raw`[\w+/]{76}ACDb[\w+/]{6}==`),
    ],
    examples: [
      `DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${sample('base64', 86)}==;`,
      `AZURE_STORAGE_KEY="${sample('base64', 86)}=="`,
      `k1 ${sample('base64', 76)}+ASt${sample('base64', 6)}==`,
    ],
    counterExamples: [`AccountKey=${'A'.repeat(86)}==`, 'AccountKey=$(storageKey);'],
  },
  {
    id: 'azure-service-bus-key',
    title: 'Azure Service Bus, Event Hubs, IoT Hub or Relay access key',
    remediation: twoKeys,
    severity: 'critical',
    confidence: 'high',
    shapes: [starting(['sharedaccesskey='], String.raw`SharedAccessKey=(?<secret>[\w+/]{43}=)`)],
    examples: [
      `Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${sample('base64', 43)}=`,
    ],
    counterExamples: [
      'SharedAccessKey=SAS_KEY_VALUE;',
      `SharedAccessKeyName=${sample('base62', 20)}`,
    ],
  },
  {
    id: 'azure-sas-token',
    title: 'Azure shared access signature',
    remediation:
      'Regenerate the account key or delete the stored access policy that signed it: a signature cannot be revoked alone. Make new ones short-lived and narrow.',
    severity: 'high',
    confidence: 'high',
    shapes: [
      starting(
        ['sv=20', 'se=20', 'sp='],
        String.raw`s[vepsr]{1,2}=[\w%:.-]{1,60}&[\w%:.=&+-]{1,400}?sig=(?<secret>[\w%+/]{43,64}(?:%3[Dd]|=))`,
        600,
      ),
      starting(
        ['sharedaccesssignature sr='],
        String.raw`SharedAccessSignature sr=[^&\s]{1,300}&sig=(?<secret>[\w%+/]{43,64}(?:%3[Dd]|=))`,
        500,
      ),
    ],
    examples: [
      `https://a.blob.core.windows.net/c?sv=2022-11-02&se=2027-01-01T00%3A00%3A00Z&sr=c&sp=r&sig=${sample('base62', 43)}%3D`,
    ],
    counterExamples: ['https://a.blob.core.windows.net/c?sv=2022-11-02&sig={signature}'],
  },
  {
    id: 'azure-client-secret',
    title: 'Microsoft Entra application secret',
    remediation:
      'Delete it in the Azure portal → App registrations → Certificates & secrets, read the sign-in log of the application, then use a federated credential or a managed identity.',
    severity: 'critical',
    confidence: 'high',
    shapes: [around('q~', 5, String.raw`[\w~.-]{3}[78]Q~[\w~.-]{31,34}`)],
    examples: [`AZURE_CLIENT_SECRET=aB3${mark}${sample('base62', 34)}`],
    counterExamples: [`aB3${mark}${sample('base62', 10)}`],
  },
  {
    id: 'azure-devops-token',
    title: 'Azure DevOps personal access token',
    remediation:
      'Revoke it at dev.azure.com → User settings → Personal access tokens, then make a new one for one organisation with least scope and a short life.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      around('azdo', 80, String.raw`[0-9A-Za-z]{76}AZDO[0-9A-Za-z]{4}`),
      assigned(
        ['azure_devops', 'azuredevops', 'azdo', 'ado_pat', 'vsts', 'vsce', 'system_accesstoken'],
        '[a-z2-7]{52}',
      ),
    ],
    examples: [
      `"${sample('base62', 76)}AZDO${sample('base62', 4)}"`,
      `AZURE_DEVOPS_PAT: ${sample('base32', 52).toLowerCase()}`,
    ],
    counterExamples: [`azure_devops_url: ${sample('base32', 52).toLowerCase()}`],
  },
  {
    id: 'azure-function-key',
    title: 'Azure Functions key',
    remediation: 'Renew it in the Azure portal under App keys of the function app.',
    severity: 'high',
    confidence: 'high',
    shapes: [around('azfu', 48, String.raw`[\w-]{44}AzFu[\w-]{5}[AQgw]==`)],
    examples: [`?code=${sample('base64url', 44)}AzFu${sample('base64url', 5)}A==`],
    counterExamples: [`${sample('base64url', 20)}AzFu${sample('base64url', 5)}`],
  },
  {
    id: 'azure-search-key',
    title: 'Azure AI Search admin or query key',
    remediation: twoKeys,
    severity: 'high',
    confidence: 'high',
    shapes: [around('azse', 46, '[0-9A-Za-z]{42}AzSe[A-D][0-9A-Za-z]{5}')],
    examples: [`api-key: ${sample('base62', 42)}AzSeB${sample('base62', 5)}`],
    counterExamples: [`${sample('base62', 42)}AzSeZ${sample('base62', 5)}`],
  },
  {
    id: 'azure-container-registry-key',
    title: 'Azure Container Registry password',
    remediation: `Regenerate it in the Azure portal under Access keys or Tokens of the registry. ${twoKeys}`,
    severity: 'critical',
    confidence: 'high',
    shapes: [around('+acr', 46, String.raw`[\w+/]{42}\+ACR[A-D][\w+/]{5}`)],
    examples: [`docker login -p ${sample('base64', 42)}+ACRC${sample('base64', 5)}`],
    counterExamples: [`${sample('base64', 12)}+ACRC${sample('base64', 5)}`],
  },
  {
    id: 'azure-redis-key',
    title: 'Azure Cache for Redis access key',
    remediation: twoKeys,
    severity: 'high',
    confidence: 'high',
    shapes: [around('azca', 36, '[0-9A-Za-z]{33}AzCa[A-P][0-9A-Za-z]{5}=')],
    examples: [
      `x.redis.cache.windows.net:6380,password=${sample('base62', 33)}AzCaF${sample('base62', 5)}=`,
    ],
    counterExamples: [`${sample('base62', 33)}AzCaF${sample('base62', 4)}`],
  },
  {
    id: 'azure-annotated-key',
    title: 'Azure platform key',
    remediation: twoKeys,
    severity: 'high',
    confidence: 'high',
    shapes: [
      around(
        'jqqj99',
        56,
        String.raw`[0-9A-Za-z]{52}JQQJ99[0-9A-Za-z][A-L][0-9A-Za-z]{24}(?:[0-9A-Za-z]{2}==)?`,
      ),
    ],
    examples: [`AZURE_OPENAI_API_KEY=${sample('base62', 52)}JQQJ99BK${sample('base62', 24)}`],
    counterExamples: [`${sample('base62', 12)}JQQJ99BK${sample('base62', 24)}`],
  },
  {
    id: 'azure-openai-key',
    title: 'Azure OpenAI or AI services key',
    remediation: twoKeys,
    severity: 'high',
    confidence: 'medium',
    shapes: [
      assigned(
        ['azure_openai', 'azureopenai', 'cognitive', 'azure_ai', 'ocp-apim-subscription'],
        '[0-9a-f]{32}',
      ),
    ],
    examples: [`AZURE_OPENAI_KEY=${sample('hex', 32)}`],
    counterExamples: [`AZURE_OPENAI_DEPLOYMENT=${sample('hex', 32)}`],
  },
  {
    id: 'microsoft-teams-webhook',
    title: 'Microsoft Teams incoming webhook',
    remediation:
      'Delete the webhook connector or workflow in Teams and make a new one: whoever has the address can post as it.',
    severity: 'medium',
    confidence: 'high',
    shapes: [
      around(
        '.webhook.office.com/webhookb2/',
        80,
        String.raw`https:\/\/[\w-]{1,60}\.webhook\.office\.com\/webhookb2\/[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-f]{32}\/[0-9a-f-]{36}(?:\/[\w-]{20,80})?`,
      ),
    ],
    examples: [
      `https://corp.webhook.office.com/webhookb2/${sampleUuid()}@${sampleUuid()}/IncomingWebhook/${sample('hex', 32)}/${sampleUuid()}`,
    ],
    counterExamples: ['https://corp.webhook.office.com/webhookb2/<id>/IncomingWebhook/<key>'],
  },
] as const satisfies readonly SecretPattern[]
