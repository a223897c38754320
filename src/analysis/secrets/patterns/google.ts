import { type SecretPattern, starting, token } from '../pattern.ts'
import { sample } from './sample.ts'

/** Google Cloud's documentation of API keys, OAuth credentials and service account keys. */
export const googlePatterns = [
  {
    id: 'google-api-key',
    title: 'Google API key',
    remediation:
      'Delete or regenerate it in Google Cloud console → APIs & Services → Credentials; restrict the new one to the APIs and the referrers, apps or addresses that use it.',
    severity: 'high',
    confidence: 'high',
    shapes: [token('AIza', '[0-9A-Za-z_-]{35}')],
    check: 'google-api-key',
    examples: [`key=AIza${sample('base64url', 35)}`],
    counterExamples: [`key=AIza${sample('base64url', 30)}`],
  },
  {
    id: 'google-service-account-key',
    title: 'Google Cloud service account key',
    remediation:
      'Delete the key in Google Cloud console → IAM & Admin → Service Accounts → Keys, read the audit log for its use, then use workload identity federation instead of key files.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(
        ['"service_account"'],
        String.raw`"service_account"[^{}]{1,400}?"private_key"\s{0,4}:\s{0,4}"(?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----[^"]{40,8000})"`,
        9000,
      ),
    ],
    check: 'pem',
    examples: [
      JSON.stringify({
        type: 'service_account',
        project_id: 'p',
        private_key: serviceAccountKey(),
      }),
    ],
    counterExamples: ['{"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----"}'],
  },
  {
    id: 'google-oauth-client-secret',
    title: 'Google OAuth client secret',
    remediation:
      'Add a new secret to the client in Google Cloud console → APIs & Services → Credentials, deploy it, then disable and delete the old one.',
    severity: 'high',
    confidence: 'high',
    shapes: [token('GOCSPX-', '[0-9A-Za-z_-]{28}')],
    examples: [`"client_secret":"GOCSPX-${sample('base64url', 28)}"`],
    counterExamples: [`GOCSPX-${sample('base64url', 12)}`],
  },
  {
    id: 'google-oauth-token',
    title: 'Google OAuth access or refresh token',
    remediation:
      'Revoke it at https://oauth2.googleapis.com/revoke or in the account’s third-party access page, then sign in again.',
    severity: 'high',
    confidence: 'high',
    shapes: [
      token('ya29.', String.raw`[\w-]{40,800}`, 1000),
      token('1//0', String.raw`[\w-]{60,160}`),
    ],
    examples: [
      `ya29.${sample('base64url', 120)}`,
      `refresh_token: "1//0${sample('base64url', 90)}"`,
    ],
    counterExamples: [`ya29.${sample('base64url', 10)}`, '1//0'],
  },
] as const satisfies readonly SecretPattern[]

function serviceAccountKey(): string {
  const body = Buffer.from(sample('base64', 400), 'base64')
  const der = Buffer.concat([Buffer.from([0x30, 0x82, body.length >> 8, body.length & 255]), body])
  return `-----BEGIN PRIVATE KEY-----\n${der.toString('base64')}\n-----END PRIVATE KEY-----\n`
}
