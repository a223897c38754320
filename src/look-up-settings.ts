import * as z from 'zod'
import { publicSources, type RegistrySources } from './registry/sources.ts'

/** What may be asked where about packages. */
export interface LookUpSettings {
  /** Nothing is asked; a folder of advisories is still read. */
  readonly offline: boolean
  readonly sources: RegistrySources
  /** Null: the service is not asked. */
  readonly osvUrl: string | null
  /** Read instead of asking the service. */
  readonly osvFolder: string | null
  /** `npm:@acme/*`: never looked up, never called invented. */
  readonly privatePackages: readonly string[]
}

/** A mirror, or `off`. */
const address = z
  .string()
  .trim()
  .refine(
    (text) => text === 'off' || /^https?:\/\/[^\s@]+$/u.test(text),
    'an http(s) address, or off',
  )
  .optional()

/** Settings of both doors, as `.env.example` explains them. */
export const lookUpShape = {
  OFFLINE: z.enum(['true', 'false']).default('false'),
  PRIVATE_PACKAGES: z.string().max(10_000).default(''),
  REGISTRY_NPM: address,
  REGISTRY_PYPI: address,
  REGISTRY_CARGO: address,
  REGISTRY_RUBYGEMS: address,
  REGISTRY_GO: address,
  REGISTRY_MAVEN: address,
  REGISTRY_NUGET: address,
  REGISTRY_PACKAGIST: address,
  OSV_URL: address,
  OSV_DIR: z.string().trim().optional(),
} as const

const schema = z.object(lookUpShape)
type Given = z.infer<typeof schema>

export function toLookUpSettings(given: Given): LookUpSettings {
  const standard = publicSources()
  return {
    offline: given.OFFLINE === 'true',
    sources: {
      ...standard,
      npm: chosen(given.REGISTRY_NPM, standard.npm),
      pypi: chosen(given.REGISTRY_PYPI, standard.pypi),
      cargo: chosen(given.REGISTRY_CARGO, standard.cargo),
      rubygems: chosen(given.REGISTRY_RUBYGEMS, standard.rubygems),
      go: chosen(given.REGISTRY_GO, standard.go),
      maven: chosen(given.REGISTRY_MAVEN, standard.maven),
      nuget: chosen(given.REGISTRY_NUGET, standard.nuget),
      packagist: chosen(given.REGISTRY_PACKAGIST, standard.packagist),
    },
    osvUrl: chosen(given.OSV_URL, 'https://api.osv.dev/'),
    osvFolder: given.OSV_DIR ?? null,
    privatePackages: given.PRIVATE_PACKAGES.split(',')
      .map((pattern) => pattern.trim())
      .filter((pattern) => pattern !== ''),
  }
}

/** Null with the names of the wrong settings. */
export function readLookUpSettings(
  environment: Readonly<Record<string, string | undefined>>,
): LookUpSettings | { readonly problems: readonly string[] } {
  const given = Object.entries(environment).filter(
    ([, value]) => value !== undefined && value.trim() !== '',
  )
  const parsed = schema.safeParse(Object.fromEntries(given))
  if (parsed.success) return toLookUpSettings(parsed.data)
  return {
    problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
  }
}

function chosen(setting: string | undefined, standard: string | null): string | null {
  if (setting === undefined) return standard
  return setting === 'off' ? null : setting
}
