import { type Kysely } from 'kysely'
import { type Assessment } from '../core/assessment.ts'
import { linesByOrigin } from '../core/attribution.ts'
import { type Finding } from '../core/finding.ts'
import { type Tables } from './tables.ts'

interface CountedVerdict {
  /** Of the record of the verdict. */
  readonly id: string
  readonly key: { readonly repositoryId: number; readonly number: number }
  readonly assessment: Assessment
  /** Epoch milliseconds. */
  readonly at: number
}

/** Takes the newest verdict on a pull request into its figures and the history of its findings, within the caller's transaction. */
export async function countVerdict(db: Kysely<Tables>, verdict: CountedVerdict): Promise<void> {
  if (!(await replaceFigures(db, verdict))) return
  const { key, assessment, at } = verdict
  const now = new Map(assessment.analysis.findings.map((one) => [one.fingerprint, one]))
  const known = await db
    .selectFrom('seen_findings')
    .select(['fingerprint', 'path', 'gone_at'])
    .where('repository_id', '=', key.repositoryId)
    .where('number', '=', key.number)
    .execute()
  const isUnseen = unseenIn(assessment)
  const before = new Set(known.map(({ fingerprint }) => fingerprint))
  const gone = known.filter(
    (one) => one.gone_at === null && !now.has(one.fingerprint) && !isUnseen(one.path),
  )
  const back = known.filter((one) => one.gone_at !== null && now.has(one.fingerprint))
  await setGone(db, { key, rows: gone, at })
  await setGone(db, { key, rows: back, at: null })
  const fresh = [...now.values()].filter(({ fingerprint }) => !before.has(fingerprint))
  await addFindings(db, { key, findings: fresh, at })
}

/** False when the pull request is merged: what is judged later, of a waiver that ran out say, changes no figure. */
async function replaceFigures(
  db: Kysely<Tables>,
  { id, key, assessment, at }: CountedVerdict,
): Promise<boolean> {
  const { attribution, analysis, decision } = assessment
  const lines = linesByOrigin(attribution.ranges)
  const figures = {
    assessment_id: id,
    action: decision.action,
    mode: decision.mode,
    judged_at: at,
    lines_ai: lines.ai,
    lines_mixed: lines.mixed,
    lines_bot: lines.bot,
    lines_human: lines.human,
    lines_unknown: lines.unknown,
    findings: analysis.findings.length,
    gaps: analysis.gaps.length + attribution.gaps.length,
    waived: decision.waived.length,
    changed_at: at,
  }
  const place = { repository_id: key.repositoryId, number: key.number }
  const written = await db
    .insertInto('pull_figures')
    .values({ ...place, ...figures, merged_at: null, merged_action: null })
    .onConflict((conflict) =>
      conflict
        .columns(['repository_id', 'number'])
        .doUpdateSet(figures)
        .where('pull_figures.merged_at', 'is', null),
    )
    .returning('number')
    .executeTakeFirst()
  return written !== undefined
}

/** Whether a path could not be looked at: what was found there before is then not known to be gone. */
function unseenIn({ analysis }: Assessment): (path: string) => boolean {
  const paths = new Set(analysis.gaps.map(({ path }) => path))
  return (path) => paths.has(null) || paths.has(path)
}

interface Pull {
  readonly repositoryId: number
  readonly number: number
}

/** Rows a statement takes at most: SQLite allows 32,766 parameters. */
const batch = 500

async function setGone(
  db: Kysely<Tables>,
  change: {
    readonly key: Pull
    readonly rows: readonly { readonly fingerprint: string }[]
    readonly at: number | null
  },
): Promise<void> {
  const { key, rows, at } = change
  for (let from = 0; from < rows.length; from += batch) {
    await db
      .updateTable('seen_findings')
      .set({ gone_at: at })
      .where('repository_id', '=', key.repositoryId)
      .where('number', '=', key.number)
      .where(
        'fingerprint',
        'in',
        rows.slice(from, from + batch).map(({ fingerprint }) => fingerprint),
      )
      .execute()
  }
}

async function addFindings(
  db: Kysely<Tables>,
  fresh: { readonly key: Pull; readonly findings: readonly Finding[]; readonly at: number },
): Promise<void> {
  const { key, findings, at } = fresh
  for (let from = 0; from < findings.length; from += batch) {
    const rows = findings.slice(from, from + batch).map((finding) => ({
      repository_id: key.repositoryId,
      number: key.number,
      fingerprint: finding.fingerprint,
      rule_id: finding.ruleId,
      category: finding.category,
      severity: finding.severity,
      origin: finding.origin,
      path: finding.location.path,
      seen_at: at,
      gone_at: null,
      merged_at: null,
    }))
    await db.insertInto('seen_findings').values(rows).execute()
  }
}
