import { assigned, type SecretPattern, starting, token } from '../pattern.ts'
import { sample } from './sample.ts'

/** Managed databases, networks and media. */
export const managedServicePatterns = [
  {
    id: 'supabase-secret-key',
    title: 'Supabase access token or secret key',
    remediation:
      'Delete it in the Supabase dashboard (Account → Access Tokens, or Project settings → API keys) and make a new one.',
    severity: 'critical',
    confidence: 'high',
    shapes: [token('sbp_', '(?:oauth_)?[0-9a-f]{40}'), token('sb_secret_', String.raw`[\w-]{31}`)],
    examples: [`sbp_${sample('hex', 40)}`, `sb_secret_${sample('base64url', 31)}`],
    counterExamples: [`sb_publishable_${sample('base64url', 31)}`],
  },
  {
    id: 'planetscale-credential',
    title: 'PlanetScale token or password',
    remediation:
      'Delete it in PlanetScale (Settings → Service tokens, or Passwords of the database) and make a new one.',
    severity: 'critical',
    confidence: 'high',
    shapes: [starting(['pscale_'], String.raw`pscale_(?:tkn|oauth|pw|api)_[\w=.-]{32,64}`)],
    examples: [`pscale_pw_${sample('base62', 43)}`, `pscale_tkn_${sample('base62', 43)}`],
    counterExamples: ['pscale_branch_name'],
  },
  {
    id: 'neon-api-key',
    title: 'Neon API key',
    remediation: 'Revoke it in the Neon console → Account settings → API keys.',
    severity: 'critical',
    confidence: 'high',
    shapes: [token('napi_', '[0-9a-z]{64}')],
    examples: [`napi_${sample('lower36', 64)}`],
    counterExamples: ['napi_create_function'],
  },
  {
    id: 'databricks-token',
    title: 'Databricks access token',
    remediation:
      'Revoke it in Databricks → User settings → Developer → Access tokens, then use OAuth for service principals.',
    severity: 'critical',
    confidence: 'high',
    shapes: [starting(['dapi', 'dose'], String.raw`d(?:api|ose)[0-9a-f]{32}(?:-\d{1,2})?`)],
    examples: [`dapi${sample('hex', 32)}`, `dapi${sample('hex', 32)}-2`],
    counterExamples: [`dapi${sample('hex', 16)}`],
  },
  {
    id: 'tailscale-key',
    title: 'Tailscale key',
    remediation:
      'Revoke it in the Tailscale admin console → Settings → Keys, and check the machines it added.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      token('tskey-', '(?:api|auth|client|scim|webhook)-[0-9A-Za-z]{8,24}-[0-9A-Za-z]{20,48}'),
    ],
    examples: [`tskey-auth-${sample('base62', 16)}-${sample('base62', 32)}`],
    counterExamples: ['tskey-auth-key'],
  },
  {
    id: 'ngrok-authtoken',
    title: 'ngrok authtoken or API key',
    remediation: 'Reset it in the ngrok dashboard → Your Authtoken or API.',
    severity: 'high',
    confidence: 'medium',
    shapes: [assigned(['ngrok'], '[12][0-9A-Za-z]{26}_[0-9A-Za-z]{20,22}')],
    examples: [`ngrok authtoken: 2${sample('base62', 26)}_${sample('base62', 21)}`],
    counterExamples: ['ngrok_authtoken: YOUR_AUTHTOKEN'],
  },
  {
    id: 'clickhouse-cloud-secret',
    title: 'ClickHouse Cloud API secret',
    remediation: 'Delete the key in ClickHouse Cloud → API Keys and make a new one.',
    severity: 'critical',
    confidence: 'high',
    shapes: [token('4b1d', '[0-9A-Za-z]{38}')],
    examples: [`4b1d${sample('base62', 38)}`],
    counterExamples: [`4b1d${sample('hex', 20)}`],
  },
  {
    id: 'cloudinary-url',
    title: 'Cloudinary API secret',
    remediation:
      'Make a new key pair in the Cloudinary console → Settings → API Keys, deploy it, then disable this one.',
    severity: 'high',
    confidence: 'high',
    shapes: [token('cloudinary://', String.raw`\d{12,18}:(?<secret>[\w-]{24,32})@[\w-]{2,60}`)],
    examples: [
      `CLOUDINARY_URL=cloudinary://${sample('digits', 15)}:${sample('base64url', 27)}@corp`,
    ],
    counterExamples: ['cloudinary://API_KEY:API_SECRET@corp'],
  },
] as const satisfies readonly SecretPattern[]
