import { assigned, type SecretPattern, starting, token } from '../pattern.ts'
import { sample, sampleUuid } from './sample.ts'

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** Hosting and DNS: formats from each vendor's API documentation. */
export const hostingPatterns = [
  {
    id: 'digitalocean-personal-token',
    title: 'DigitalOcean personal access token',
    remediation:
      'Delete it in the DigitalOcean control panel → API → Tokens, then make one with custom scopes and an expiry.',
    severity: 'critical',
    confidence: 'high',
    shapes: [token('dop_v1_', '[0-9a-f]{64}')],
    examples: [`dop_v1_${sample('hex', 64)}`],
    counterExamples: [`dop_v1_${sample('hex', 32)}`, `dop_v1_${'0'.repeat(64)}`],
  },
  {
    id: 'digitalocean-oauth-token',
    title: 'DigitalOcean OAuth token',
    remediation:
      'Revoke the application’s access in the DigitalOcean control panel → API → Applications, then authorize again.',
    severity: 'high',
    confidence: 'high',
    shapes: [starting(['doo_v1_', 'dor_v1_'], 'do[or]_v1_[0-9a-f]{64}')],
    examples: [`doo_v1_${sample('hex', 64)}`, `dor_v1_${sample('hex', 64)}`],
    counterExamples: [`doo_v1_${sample('hex', 63)}`],
  },
  {
    id: 'cloudflare-api-token',
    title: 'Cloudflare API token or key',
    remediation:
      'Roll it in the Cloudflare dashboard → My Profile (or Manage Account) → API Tokens, and replace the global key by scoped tokens.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(['cfk_', 'cfut_', 'cfat_'], String.raw`cf(?:k|ut|at)_[0-9A-Za-z_-]{40}[0-9a-f]{8}`),
      assigned(
        ['cloudflare', 'cf_api', 'cf_token', 'cf_global'],
        String.raw`(?:[\w-]{40}|[0-9a-f]{37})`,
      ),
    ],
    examples: [
      `cfut_${sample('base62', 40)}${sample('hex', 8)}`,
      `CLOUDFLARE_API_TOKEN=${sample('base64url', 40)}`,
      `cf_api_key: ${sample('hex', 37)}`,
    ],
    counterExamples: [
      `cloudflare_zone_id=${sample('hex', 32)}`,
      `CLOUDFLARE_API_TOKEN=${'a1'.repeat(20)}`,
    ],
  },
  {
    id: 'cloudflare-origin-ca-key',
    title: 'Cloudflare Origin CA key',
    remediation: 'Change it in the Cloudflare dashboard → My Profile → API Tokens → Origin CA Key.',
    severity: 'critical',
    confidence: 'high',
    shapes: [token('v1.0-', '[0-9a-f]{24}-[0-9a-f]{146}')],
    examples: [`v1.0-${sample('hex', 24)}-${sample('hex', 146)}`],
    counterExamples: [`v1.0-${sample('hex', 24)}`],
  },
  {
    id: 'heroku-api-key',
    title: 'Heroku API key',
    remediation:
      'Regenerate it in the Heroku dashboard → Account settings → API Key, or heroku authorizations:revoke.',
    severity: 'critical',
    confidence: 'high',
    shapes: [token('HRKU-', String.raw`(?:AA[\w-]{58}|${uuid})`), assigned(['heroku'], uuid)],
    examples: [`HRKU-AA${sample('base64url', 58)}`, `HEROKU_API_KEY=${sampleUuid()}`],
    counterExamples: [`heroku_app_id=${sampleUuid()}`],
  },
  {
    id: 'fly-access-token',
    title: 'Fly.io access token',
    remediation:
      'Revoke it with fly tokens revoke, then make an app-scoped deploy token with an expiry.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(['fm1r_', 'fm1a_', 'fm2_'], String.raw`fm(?:1[ar]|2)_[\w+/=-]{80,2000}`, 2500),
      token('fo1_', String.raw`[\w-]{43}`),
    ],
    examples: [
      `FLY_API_TOKEN="FlyV1 fm2_${sample('base64', 200)}"`,
      `fo1_${sample('base64url', 43)}`,
    ],
    counterExamples: [`fm2_${sample('base64', 20)}`],
  },
  {
    id: 'netlify-access-token',
    title: 'Netlify access token',
    remediation: 'Delete it in Netlify → User settings → Applications → Personal access tokens.',
    severity: 'high',
    confidence: 'high',
    shapes: [starting(['nfp_', 'nfc_', 'nfo_', 'nfu_', 'nfb_'], 'nf[pcoub]_[0-9A-Za-z]{36}')],
    examples: [`NETLIFY_AUTH_TOKEN=nfp_${sample('base62', 36)}`],
    counterExamples: [`nfp_${sample('base62', 10)}`],
  },
  {
    id: 'vercel-access-token',
    title: 'Vercel token',
    remediation:
      'Delete it in Vercel → Account settings → Tokens (or roll the store’s token), then make one for one team with an expiry.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'], 'vc[piark]_[0-9A-Za-z]{56}'),
      token('vercel_blob_rw_', '[0-9A-Za-z]{14,24}_[0-9A-Za-z]{28,40}'),
      assigned(['vercel'], '[0-9A-Za-z]{24}'),
    ],
    examples: [
      `vcp_${sample('base62', 56)}`,
      `VERCEL_TOKEN=${sample('base62', 24)}`,
      `vercel_blob_rw_${sample('base62', 16)}_${sample('base62', 30)}`,
    ],
    counterExamples: [`VERCEL_PROJECT_ID=${sample('base62', 24)}`],
  },
  {
    id: 'render-api-key',
    title: 'Render API key',
    remediation: 'Revoke it in the Render dashboard → Account settings → API Keys.',
    severity: 'critical',
    confidence: 'high',
    shapes: [token('rnd_', '[0-9A-Za-z]{28,32}')],
    examples: [`rnd_${sample('base62', 28)}`],
    counterExamples: ['rnd_number_generator_1'],
  },
  {
    id: 'railway-token',
    title: 'Railway token',
    remediation: 'Delete it in Railway → Account or Project settings → Tokens.',
    severity: 'high',
    confidence: 'medium',
    shapes: [assigned(['railway'], uuid)],
    examples: [`RAILWAY_TOKEN=${sampleUuid()}`],
    counterExamples: [`RAILWAY_PROJECT_ID=${sampleUuid()}`],
  },
  {
    id: 'linode-access-token',
    title: 'Linode (Akamai) personal access token',
    remediation: 'Revoke it in Cloud Manager → My Profile → API Tokens.',
    severity: 'critical',
    confidence: 'medium',
    shapes: [assigned(['linode'], '[0-9a-f]{64}')],
    examples: [`LINODE_TOKEN=${sample('hex', 64)}`],
    counterExamples: [`linode_image_digest=${sample('hex', 64)}`],
  },
  {
    id: 'hetzner-api-token',
    title: 'Hetzner Cloud API token',
    remediation: 'Delete it in the Hetzner console → Security → API tokens.',
    severity: 'critical',
    confidence: 'medium',
    shapes: [assigned(['hetzner', 'hcloud'], '[0-9A-Za-z]{64}')],
    examples: [`HCLOUD_TOKEN=${sample('base62', 64)}`],
    counterExamples: [`hcloud_server_name=${sample('base62', 64)}`],
  },
  {
    id: 'vultr-api-key',
    title: 'Vultr API key',
    remediation: 'Regenerate it in the Vultr portal → Account → API.',
    severity: 'critical',
    confidence: 'medium',
    shapes: [assigned(['vultr'], '[0-9A-Z]{36}')],
    examples: [`VULTR_API_KEY=${sample('upper36', 36)}`],
    counterExamples: [`VULTR_REGION=${sample('upper36', 36)}`],
  },
  {
    id: 'fastly-api-token',
    title: 'Fastly API token',
    remediation: 'Delete it in Fastly → Account → API tokens, then make one limited to a service.',
    severity: 'high',
    confidence: 'medium',
    shapes: [assigned(['fastly'], String.raw`[\w-]{32}`)],
    examples: [`FASTLY_API_TOKEN=${sample('base64url', 32)}`],
    counterExamples: [`FASTLY_SERVICE=${sample('base64url', 32)}`],
  },
] as const satisfies readonly SecretPattern[]
