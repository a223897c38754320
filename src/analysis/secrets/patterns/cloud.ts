import { assigned, type SecretPattern, starting, token } from '../pattern.ts'
import { sample, sampleUuid } from './sample.ts'

/** The other cloud providers' documentation of their keys. */
export const cloudPatterns = [
  {
    id: 'alibaba-access-key',
    title: 'Alibaba Cloud access key id',
    remediation:
      'Disable and delete the AccessKey pair in the RAM console, check ActionTrail, then make a new one for a RAM user with least rights.',
    severity: 'high',
    confidence: 'high',
    shapes: [token('LTAI', '[0-9A-Za-z]{16,20}')],
    idOf: 'alibaba-secret-key',
    examples: [`LTAI${sample('base62', 20)}`],
    counterExamples: [`LTAI${sample('base62', 6)}`],
  },
  {
    id: 'alibaba-secret-key',
    title: 'Alibaba Cloud access key secret',
    remediation:
      'Disable and delete the AccessKey pair in the RAM console, check ActionTrail, then make a new one for a RAM user with least rights.',
    severity: 'critical',
    confidence: 'medium',
    shapes: [
      assigned(
        ['alibaba', 'aliyun', 'alicloud', 'accesskeysecret', 'access_key_secret'],
        '[0-9A-Za-z]{30}',
      ),
    ],
    examples: [`ALICLOUD_SECRET_KEY=${sample('base62', 30)}`],
    counterExamples: [`aliyun_region=${sample('base62', 30)}`],
  },
  {
    id: 'tencent-secret-id',
    title: 'Tencent Cloud SecretId',
    remediation:
      'Disable and delete the key in the CAM console under API Keys, then make a new one for a sub-account.',
    severity: 'high',
    confidence: 'high',
    shapes: [token('AKID', '[0-9A-Za-z]{32}')],
    examples: [`AKID${sample('base62', 32)}`],
    counterExamples: [`AKID${sample('base62', 12)}`],
  },
  {
    id: 'yandex-cloud-token',
    title: 'Yandex Cloud API key or IAM token',
    remediation:
      'Delete the key of the service account in the Yandex Cloud console (yc iam api-key delete), then make a new one.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      token('AQVN', String.raw`[\w-]{35,38}`),
      starting(['t1.9eu'], String.raw`t1\.9eu[\w-]{10,400}={0,2}\.[\w-]{86}={0,2}`, 600),
      token('YCAJE', String.raw`[\w-]{20}`),
    ],
    examples: [`AQVN${sample('base64url', 36)}`],
    counterExamples: [`AQVN${sample('base64url', 8)}`],
  },
  {
    id: 'ibm-cloud-api-key',
    title: 'IBM Cloud API key',
    remediation:
      'Delete it in IBM Cloud → Manage → Access (IAM) → API keys, then make a new one for a service ID.',
    severity: 'critical',
    confidence: 'medium',
    shapes: [assigned(['ibm', 'bluemix', 'watson'], String.raw`[\w-]{44}`)],
    examples: [`IBMCLOUD_API_KEY="${sample('base64url', 44)}"`],
    counterExamples: ['ibm_api_key = "your-ibm-cloud-api-key-goes-right-about-here1"'],
  },
  {
    id: 'scaleway-secret-key',
    title: 'Scaleway secret key',
    remediation:
      'Delete the API key in the Scaleway console → IAM → API keys, then make a new one with an expiry.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      assigned(
        ['scaleway', 'scw_secret'],
        '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      ),
    ],
    examples: [`SCW_SECRET_KEY=${sampleUuid()}`],
    counterExamples: [`scaleway_project_id=${sampleUuid()}`],
  },
  {
    id: 'openshift-token',
    title: 'OpenShift access token',
    remediation:
      'Delete it with oc delete oauthaccesstoken or log out of every session, then sign in again.',
    severity: 'critical',
    confidence: 'high',
    shapes: [token('sha256~', String.raw`[\w-]{43}`)],
    examples: [`oc login --token=sha256~${sample('base64url', 43)}`],
    counterExamples: [`sha256~${sample('hex', 64)}`],
  },
] as const satisfies readonly SecretPattern[]
