import { assigned, type SecretPattern, starting, token } from '../pattern.ts'
import { sample, sampleUuid } from './sample.ts'

const awsId = `AKIA${sample('base32', 16)}`
const awsSecret = sample('base64', 40)

const awsRemedy =
  'Deactivate and delete the key in IAM → Users → Security credentials, read CloudTrail for its use, then give the workload a role; where a key is unavoidable, make a new one and keep it in a secret store.'

const documented = ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('')
const documentedSecret = ['wJalrXUtnFEMI/K7MDENG/', 'bPxRfiCYEXAMPLEKEY'].join('')

/** AWS's documentation of access keys, unique id prefixes and Bedrock API keys. */
export const amazonPatterns = [
  {
    id: 'aws-secret-access-key',
    title: 'AWS secret access key',
    remediation: awsRemedy,
    severity: 'critical',
    confidence: 'high',
    shapes: [
      assigned(
        [
          'aws_secret',
          'aws-secret',
          'awssecret',
          'secretaccesskey',
          'secret_access_key',
          'secret-access-key',
        ],
        '[0-9A-Za-z/+]{40}',
      ),
      starting(
        ['akia', 'asia'],
        String.raw`A[KS]IA[0-9A-Z]{16}[^\w/+][\s\S]{0,120}?(?<![\w/+=])(?<secret>(?=[^\n]{0,39}[0-9])(?=[^\n]{0,39}[a-z])(?=[^\n]{0,39}[A-Z])[0-9A-Za-z/+]{40})(?![\w/+=])`,
        6000,
      ),
    ],
    examples: [
      `aws_secret_access_key = ${awsSecret}`,
      `new AWS.Config({ accessKeyId: '${awsId}', secretAccessKey: '${awsSecret}' })`,
      `${awsId}:${awsSecret}`,
    ],
    counterExamples: [
      'aws_secret_name = "prod/billing/aws-credentials-of-the-x1"',
      'aws_secret_access_key = ${var.aws_secret_access_key_for_production}',
      `AWS_SECRET_ACCESS_KEY=${documentedSecret}`,
    ],
  },
  {
    id: 'aws-access-key-id',
    title: 'AWS access key id',
    remediation: `${awsRemedy} The id alone opens nothing; its secret is usually close by.`,
    severity: 'high',
    confidence: 'high',
    shapes: [starting(['akia', 'asia', 'abia', 'acca'], 'A(?:KIA|SIA|BIA|CCA)[0-9A-Z]{16}')],
    check: 'aws-key-id',
    idOf: 'aws-secret-access-key',
    examples: [`id: ${awsId}`, `"ASIA${sample('base32', 16)}"`],
    counterExamples: [documented, `AKIA${sample('base32', 10)}`, `X${awsId}`],
  },
  {
    id: 'aws-session-token',
    title: 'AWS session token',
    remediation:
      'It ends by itself within hours; revoke the role’s active sessions in IAM if it may have been used, and stop whatever writes it into files.',
    severity: 'high',
    confidence: 'high',
    shapes: [
      starting(
        ['iqojb3jpz2lu', 'fwogzxivyxdz', 'fqogzxivyxdz'],
        String.raw`(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz)[\w/+]{100,2000}={0,2}`,
        2500,
      ),
    ],
    examples: [`AWS_SESSION_TOKEN=IQoJb3JpZ2lu${sample('base64', 300)}`],
    counterExamples: [`IQoJb3JpZ2lu${sample('base64', 20)}`],
  },
  {
    id: 'aws-bedrock-api-key',
    title: 'Amazon Bedrock API key',
    remediation:
      'Delete it in IAM → Users → Security credentials → API keys for Amazon Bedrock, check Bedrock usage and cost, then use short-term keys or a role.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      token('ABSKQmVkcm9ja0FQSUtleS', String.raw`[\w+/]{80,269}={0,2}`, 400),
      token('bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t', String.raw`[\w+/=%.-]{20,2000}`, 2500),
    ],
    examples: [`ABSKQmVkcm9ja0FQSUtleS${sample('base64', 110)}`],
    counterExamples: [`ABSKQmVkcm9ja0FQSUtleS${sample('base64', 10)}`],
  },
  {
    id: 'aws-marketplace-auth-token',
    title: 'Amazon MWS auth token',
    remediation:
      'Revoke it in Seller Central → Apps and services → Manage your apps, and move to SP-API roles.',
    severity: 'high',
    confidence: 'high',
    shapes: [token('amzn.mws.', '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}')],
    examples: [`amzn.mws.${sampleUuid()}`],
    counterExamples: ['amzn.mws.endpoint'],
  },
] as const satisfies readonly SecretPattern[]
