import * as z from 'zod'
import { Failure } from '../core/failure.ts'
import { type LookUpSettings, lookUpShape, toLookUpSettings } from '../look-up-settings.ts'
import {
  type DashboardSettings,
  dashboardShape,
  toDashboardSettings,
} from './dashboard/dashboard-settings.ts'

/** Everything the App is told from outside. `.env.example` explains each key; a test compares the two lists. */
export interface Settings {
  readonly appId: number
  readonly privateKey: string
  readonly webhookSecret: string
  readonly host: string
  readonly port: number
  readonly webhookPath: string
  /** Base of the REST API, e.g. `https://api.github.com` or `https://HOST/api/v3`. */
  readonly apiUrl: string
  readonly dataDir: string
  readonly databaseUrl: string | null
  readonly logLevel: string
  readonly workers: number
  readonly leaseMs: number
  readonly sweepMs: number
  readonly attempts: number
  /** Whether findings other tools sent to code scanning are judged too. */
  readonly codeScanningAlerts: boolean
  readonly lookUp: LookUpSettings
  /** Tell GitHub's dependency graph what the default branch uses. */
  readonly dependencySubmission: boolean
  /** Where decisions, waivers and bypasses are told; null for nowhere. */
  readonly notify: NotifyTarget | null
  /** Where the verdict of a merged pull request is attested. */
  readonly attestations: 'none' | 'file' | 'github'
  /** Private key of the audit log as PEM; null: the one in `dataDir`. */
  readonly auditKey: string | null
  /** Whether anybody may ask for the newest checkpoint of a log and for proofs that it only grew. */
  readonly publicCheckpoints: boolean
  /** Where checkpoints are committed; null: nowhere. */
  readonly anchorRepository: AnchorRepository | null
  /** A time-stamping authority (RFC 3161); null: none is asked. */
  readonly timestampUrl: string | null
  /** Between two anchors of a log, of one kind, at least. */
  readonly anchorMs: number
  /** Asked for at `/metrics`; null: it answers this machine alone. */
  readonly metricsToken: string | null
  /** Path of the operator's policy file, or null. */
  readonly organisationPolicy: string | null
  /** Null: there is no dashboard. */
  readonly dashboard: DashboardSettings | null
}

export interface AnchorRepository {
  readonly owner: string
  readonly repo: string
  /** May write there; null: the App does. */
  readonly token: string | null
}

export interface NotifyTarget {
  readonly url: string
  readonly secret: string
}

export type Environment = Readonly<Record<string, string | undefined>>

const text = z.string().trim().min(1)

const schema = z.object({
  APP_ID: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  PRIVATE_KEY: text,
  WEBHOOK_SECRET: text,
  HOST: text.default('localhost'),
  PORT: wholeNumber(0, 65_535).default(3000),
  WEBHOOK_PATH: text.startsWith('/').default('/api/github/webhooks'),
  GHE_HOST: text.optional(),
  GHE_PROTOCOL: z.enum(['http', 'https']).default('https'),
  DATA_DIR: text.default('./data'),
  DATABASE_URL: text.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  WORKERS: wholeNumber(1, 32).default(2),
  JOB_LEASE_SECONDS: wholeNumber(1, 3600).default(30),
  JOB_ATTEMPTS: wholeNumber(1, 100).default(8),
  SWEEP_SECONDS: wholeNumber(0, 86_400).default(300),
  CODE_SCANNING_ALERTS: z.enum(['true', 'false']).default('true'),
  ...lookUpShape,
  DEPENDENCY_SUBMISSION: z.enum(['true', 'false']).default('false'),
  NOTIFY_URL: z.url({ protocol: /^https?$/u }).optional(),
  NOTIFY_SECRET: text.min(16).optional(),
  ATTESTATIONS: z.enum(['none', 'file', 'github']).default('none'),
  AUDIT_KEY: text.optional(),
  PUBLIC_CHECKPOINTS: z.enum(['true', 'false']).default('true'),
  ANCHOR_REPOSITORY: text.regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/u).optional(),
  ANCHOR_TOKEN: text.optional(),
  TIMESTAMP_URL: z.url({ protocol: /^https?$/u }).optional(),
  ANCHOR_HOURS: wholeNumber(1, 720).default(24),
  METRICS_TOKEN: text.min(16).optional(),
  ORGANISATION_POLICY: text.optional(),
  ...dashboardShape,
})

/** Names of all settings, in the order of `.env.example`; `PRIVATE_KEY_PATH` may stand for `PRIVATE_KEY`. */
export const settingNames: readonly string[] = [...Object.keys(schema.shape), 'PRIVATE_KEY_PATH']

/** Empty values count as absent. Throws `Failure('settings-invalid')` that names every wrong key and never a value. */
export function parseSettings(environment: Environment): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw invalid(parsed.error)
  const env = parsed.data
  return {
    appId: env.APP_ID,
    privateKey: readKey(env.PRIVATE_KEY),
    webhookSecret: env.WEBHOOK_SECRET,
    host: env.HOST,
    port: env.PORT,
    webhookPath: env.WEBHOOK_PATH,
    apiUrl: apiUrl(env.GHE_HOST, env.GHE_PROTOCOL),
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL ?? null,
    logLevel: env.LOG_LEVEL,
    workers: env.WORKERS,
    leaseMs: env.JOB_LEASE_SECONDS * 1000,
    sweepMs: env.SWEEP_SECONDS * 1000,
    attempts: env.JOB_ATTEMPTS,
    codeScanningAlerts: env.CODE_SCANNING_ALERTS === 'true',
    lookUp: toLookUpSettings(env),
    dependencySubmission: env.DEPENDENCY_SUBMISSION === 'true',
    attestations: env.ATTESTATIONS,
    auditKey: env.AUDIT_KEY ?? null,
    publicCheckpoints: env.PUBLIC_CHECKPOINTS === 'true',
    notify: notifyTarget(env.NOTIFY_URL, env.NOTIFY_SECRET),
    anchorRepository: anchorRepository(env.ANCHOR_REPOSITORY, env.ANCHOR_TOKEN),
    timestampUrl: env.TIMESTAMP_URL ?? null,
    anchorMs: env.ANCHOR_HOURS * 3_600_000,
    metricsToken: env.METRICS_TOKEN ?? null,
    organisationPolicy: env.ORGANISATION_POLICY ?? null,
    dashboard: toDashboardSettings(env),
  }
}

/** What is not signed could come from anybody, so there is no address without a secret. */
function notifyTarget(url: string | undefined, secret: string | undefined): NotifyTarget | null {
  if (url === undefined) return null
  if (secret !== undefined) return { url, secret }
  throw new Failure('settings-invalid', {
    message:
      'NOTIFY_URL is set and NOTIFY_SECRET is not. Receivers tell our messages from forged ones by their signature. Set NOTIFY_SECRET to 16 characters or more.',
    retryable: false,
  })
}

function anchorRepository(
  name: string | undefined,
  token: string | undefined,
): AnchorRepository | null {
  const [owner, repo] = (name ?? '').split('/')
  return owner && repo ? { owner, repo, token: token ?? null } : null
}

function apiUrl(host: string | undefined, protocol: string): string {
  return host === undefined ? 'https://api.github.com' : `${protocol}://${host}/api/v3`
}

/** GitHub gives PEM; shells and CI systems often carry it with escaped line ends or as base64. */
function readKey(value: string): string {
  const key = value.includes('-----BEGIN') ? value : Buffer.from(value, 'base64').toString('utf8')
  if (key.includes('-----BEGIN')) return key.replaceAll('\\n', '\n')
  throw new Failure('settings-invalid', {
    message:
      'PRIVATE_KEY is no PEM key. The App signs its requests with it. Paste the key GitHub gave (PEM or base64 of it), or set PRIVATE_KEY_PATH.',
    retryable: false,
  })
}

function invalid(error: z.ZodError): Failure {
  const problems = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  return new Failure('settings-invalid', {
    message: [
      'Countersign cannot start: its settings are missing or wrong.',
      ...problems,
      'Set them in the environment or in .env; .env.example explains each one.',
    ].join('\n'),
    retryable: false,
  })
}

function wholeNumber(low: number, high: number) {
  return z.coerce.number().int().min(low).max(high)
}
