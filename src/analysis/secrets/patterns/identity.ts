import { assigned, type SecretPattern, starting, token } from '../pattern.ts'
import { sample } from './sample.ts'

function jwt(payload: Readonly<Record<string, string>>, algorithm = 'HS256'): string {
  const parts = [{ alg: algorithm, typ: 'JWT' }, payload].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  )
  return [...parts, sample('base64url', 43)].join('.')
}

/** Identity providers and tokens of standards: RFC 7519, and each vendor's API documentation. */
export const identityPatterns = [
  {
    id: 'json-web-token',
    title: 'JSON Web Token',
    remediation:
      'End the session or revoke the token at its issuer; when it does not expire soon, change the signing key.',
    severity: 'high',
    confidence: 'high',
    shapes: [
      token('eyJ', String.raw`[\w-]{10,1000}\.eyJ[\w-]{10,3000}\.[\w-]{20,700}`, 4000),
      token(
        'eyJ',
        String.raw`[\w-]{10,1000}\.[\w-]{0,700}\.[\w-]{10,60}\.[\w-]{10,3000}\.[\w-]{20,44}`,
        4000,
      ),
    ],
    check: 'jwt',
    examples: [`const session = '${jwt({ sub: 'svc-billing', iss: 'https://id.corp.net' })}'`],
    counterExamples: [
      jwt({ sub: '1234567890', name: 'John Doe' }),
      jwt({ role: 'anon', iss: 'supabase' }),
      jwt({ sub: 'svc-billing' }, 'none'),
      `eyJ${sample('base64url', 30)}.eyJ${sample('base64url', 30)}.${sample('base64url', 43)}`,
    ],
  },
  {
    id: 'okta-api-token',
    title: 'Okta API token',
    remediation:
      'Revoke it in Okta → Security → API → Tokens, then use OAuth service apps with scopes.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      assigned(['okta'], String.raw`00[\w-]{40}`),
      starting(['ssws '], String.raw`SSWS (?<secret>00[\w-]{40})`),
    ],
    examples: [
      `OKTA_API_TOKEN=00${sample('base64url', 40)}`,
      `Authorization: SSWS 00${sample('base64url', 40)}`,
    ],
    counterExamples: [`okta_group=00${sample('base64url', 40)}`],
  },
  {
    id: 'auth0-client-secret',
    title: 'Auth0 client secret',
    remediation: 'Rotate it in Auth0 → Applications → the application → Settings.',
    severity: 'critical',
    confidence: 'medium',
    shapes: [
      assigned(
        ['auth0_client_secret', 'auth0clientsecret', 'auth0_secret', 'auth0_management'],
        String.raw`[\w-]{64}`,
      ),
    ],
    examples: [`AUTH0_CLIENT_SECRET=${sample('base64url', 64)}`],
    counterExamples: [`AUTH0_CLIENT_ID=${sample('base62', 32)}`],
  },
  {
    id: 'stytch-secret',
    title: 'Stytch secret',
    remediation: 'Rotate it in the Stytch dashboard → API keys.',
    severity: 'critical',
    confidence: 'high',
    shapes: [token('secret-live-', String.raw`[\w-]{35,44}={0,2}`)],
    examples: [`secret-live-${sample('base64url', 43)}=`],
    counterExamples: ['secret-live-reload'],
  },
  {
    id: 'linkedin-client-secret',
    title: 'LinkedIn client secret',
    remediation: 'Generate a new secret in the LinkedIn developer portal → the app → Auth.',
    severity: 'high',
    confidence: 'high',
    shapes: [
      token('WPL_AP1.', String.raw`[0-9A-Za-z]{14,20}\.[\w+/]{4,12}={0,2}`),
      assigned(['linkedin_client_secret', 'linkedin_secret'], '[0-9A-Za-z]{16}'),
    ],
    examples: [
      `WPL_AP1.${sample('base62', 16)}.${sample('base64', 6)}==`,
      `LINKEDIN_CLIENT_SECRET=${sample('base62', 16)}`,
    ],
    counterExamples: ['WPL_AP1.secret'],
  },
  {
    id: 'directory-bind-password',
    title: 'Directory bind password',
    remediation:
      'Change the password of the bind account in the directory, and read the new one from a secret store.',
    severity: 'high',
    confidence: 'medium',
    shapes: [
      assigned(
        ['bind_pw', 'bindpw', 'bindpassword', 'bind_password', 'ldap_pass', 'ldappass'],
        String.raw`[^\s"'\x60<>;,]{8,64}`,
      ),
    ],
    check: 'named-password',
    guessable: true,
    examples: [`bindpw ${['Winter', '2024', '!prod'].join('')}`],
    counterExamples: ['bindpw ${LDAP_BIND_PASSWORD}', 'bind_password: changeme'],
  },
] as const satisfies readonly SecretPattern[]
