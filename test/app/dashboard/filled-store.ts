import { createHash } from 'node:crypto'
import { jest } from '@jest/globals'
import { type PageAnswer, type PageRequest, type Viewer } from '../../../src/app/dashboard/page.ts'
import { pages } from '../../../src/app/dashboard/pages.ts'
import { type Assessment } from '../../../src/core/assessment.ts'
import { type AttributedRange, type Origin } from '../../../src/core/attribution.ts'
import { type AuditEntry, type AuditEventType } from '../../../src/core/audit-event.ts'
import { canonicalJson } from '../../../src/core/canonical-json.ts'
import { type Finding } from '../../../src/core/finding.ts'
import { type ReadableRepository } from '../../../src/core/readable-repository.ts'
import { recordAssessment } from '../../../src/store/assessments.ts'
import { appendEntry } from '../../../src/store/audit-log.ts'
import { type Store } from '../../../src/store/store.ts'
import { sampleAssessment } from '../../store/sample.ts'

export const shop = repository(8_000_000_001, 'shop', 7)
export const vault = repository(8_000_000_002, 'vault', 7)
export const elsewhere = repository(8_000_000_003, 'elsewhere', 8)

function repository(id: number, name: string, installationId: number): ReadableRepository {
  return { id, owner: 'acme', name, installationId }
}

/** Someone who can read these repositories on GitHub. */
export function viewerOf(...repositories: readonly ReadableRepository[]): Viewer {
  return {
    login: 'mona',
    userId: 1,
    repositories: new Map(repositories.map((one) => [one.id, one])),
  }
}

const now = Date.parse('2026-05-20T12:00:00Z')

/** What the page of this pattern answers. */
export async function ask(
  store: Store,
  viewer: Viewer,
  {
    pattern,
    params = {},
    query = '',
    examine = async () => Promise.resolve({ notes: [], readAt: 0 }),
  }: {
    readonly pattern: string
    readonly params?: Readonly<Record<string, string>>
    readonly query?: string
    readonly examine?: PageRequest['examine']
  },
): Promise<PageAnswer> {
  const page = pages.find((one) => one.pattern === pattern)
  if (page === undefined) throw new Error(`There is no page ${pattern}.`)
  const webUrl = 'https://github.com'
  const asked = { viewer, params, query: new URLSearchParams(query) }
  return page.answer({ ...asked, store, webUrl, examine, now })
}

/** The body of a page; an answer of another kind is a mistake of the test. */
export function bodyOf(answer: PageAnswer): string {
  if (answer.kind !== 'page') throw new Error(`The answer is ${answer.kind}.`)
  return answer.body
}

/** The numbers a page shows, by their names. */
export function figuresOf(answer: PageAnswer): Readonly<Record<string, number>> {
  const found = bodyOf(answer).matchAll(/data-n="([^"]*)">(\d+)</gu)
  return Object.fromEntries(
    [...found].map(([, name = '', value]) => [name, Number(value)] as const),
  )
}

export interface Judged {
  readonly at: string
  readonly number: number
  readonly head?: string
  readonly lines?: Partial<Record<Origin, number>>
  readonly findings?: readonly Finding[]
  readonly changes?: (assessment: Assessment) => Assessment
}

export async function judge(store: Store, place: ReadableRepository, judged: Judged) {
  const { at, number, head = 'a', lines = {}, findings = [], changes = (same) => same } = judged
  const headSha = createHash('sha1').update(`${number}/${head}`).digest('hex')
  const sample = sampleAssessment({ headSha, repository: `${place.owner}/${place.name}` })
  const assessment = changes({
    ...sample,
    attribution: { ...sample.attribution, ranges: rangesOf(lines, headSha) },
    analysis: { ...sample.analysis, findings },
  })
  const sha256 = createHash('sha256').update(canonicalJson(assessment)).digest('hex')
  const entry: AuditEntry = {
    id: `decision/${place.id}/${number}/${headSha}/${sha256}`,
    type: 'decision.recorded',
    body: {
      actor: { kind: 'system' },
      subject: subjectOf(place, number, headSha),
      decision: { result: assessment.decision.action },
      evidence: [{ kind: 'assessment', sha256 }],
    },
  }
  const key = {
    installationId: place.installationId,
    repositoryId: place.id,
    owner: place.owner,
    repo: place.name,
    number,
    headSha,
  }
  return atTime(at, () => recordAssessment(store, { job: null, key, assessment, entry }))
}

function rangesOf(lines: Partial<Record<Origin, number>>, commitSha: string): AttributedRange[] {
  return Object.entries(lines).map(([origin, count], index) => ({
    path: `src/file-${index}.js`,
    startLine: 1,
    endLine: count,
    commitSha,
    origin: origin as Origin,
    involvement: 'none',
    evidence: [],
  }))
}

function subjectOf(place: ReadableRepository, number: number | null, headSha: string) {
  return {
    installation_id: place.installationId,
    repo_id: place.id,
    ...(number === null ? {} : { pr: number }),
    head: { gitCommit: headSha },
  }
}

export interface Happened {
  readonly at: string
  readonly type: AuditEventType
  readonly number?: number
  readonly decision?: { readonly result: string; readonly seq: number } | null
  readonly body?: AuditEntry['body']
}

let events = 0

export async function happen(store: Store, place: ReadableRepository, happened: Happened) {
  const { at, type, number = null, decision, body = {} } = happened
  events += 1
  const entry: AuditEntry = {
    id: `${type}/${events}`,
    type,
    body: {
      actor: { kind: 'user', id: '42' },
      subject: subjectOf(place, number, 'e'.repeat(40)),
      ...(decision === undefined ? {} : { decision }),
      ...body,
    },
  }
  const { installationId } = place
  return atTime(at, () => appendEntry(store, { installationId, entry }))
}

async function atTime<Result>(at: string, work: () => Promise<Result>): Promise<Result> {
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.parse(at))
  try {
    return await work()
  } finally {
    clock.mockRestore()
  }
}
