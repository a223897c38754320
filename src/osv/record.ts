import * as z from 'zod'
import { type Ecosystem } from '../core/dependency.ts'

const event = z.looseObject({
  introduced: z.string().optional(),
  fixed: z.string().optional(),
  last_affected: z.string().optional(),
})

const severity = z.looseObject({ type: z.string(), score: z.string() })

const affected = z.looseObject({
  package: z.looseObject({ ecosystem: z.string(), name: z.string() }).optional(),
  ranges: z.array(z.looseObject({ type: z.string(), events: z.array(event) })).optional(),
  versions: z.array(z.string()).optional(),
  severity: z.array(severity).optional(),
})

const record = z.looseObject({
  id: z.string().regex(/^[A-Za-z0-9:._-]{1,100}$/u),
  modified: z.string().optional(),
  withdrawn: z.string().nullish(),
  aliases: z.array(z.string().max(100)).optional(),
  affected: z.array(affected).optional(),
  severity: z.array(severity).optional(),
  database_specific: z
    .looseObject({
      severity: z.string().optional().catch(undefined),
      cwe_ids: z.array(z.string()).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
})

/** What of an OSV record (https://ossf.github.io/osv-schema/) a verdict needs. */
export type OsvRecord = z.infer<typeof record>
export type OsvAffected = z.infer<typeof affected>

/** Null for what is no OSV record. */
export function readRecord(text: string): OsvRecord | null {
  try {
    const parsed = record.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** As OSV writes them; a suffix such as `:v3.18` may follow. Null: it knows none. */
export const osvEcosystems = {
  npm: 'npm',
  pypi: 'PyPI',
  go: 'Go',
  maven: 'Maven',
  cargo: 'crates.io',
  rubygems: 'RubyGems',
  nuget: 'NuGet',
  packagist: 'Packagist',
  'github-actions': 'GitHub Actions',
  docker: null,
} as const satisfies Record<Ecosystem, string | null>
