import * as z from 'zod'
import { type DependencyChange } from '../core/dependency.ts'
import { type UnknownReason } from '../core/package-facts.ts'
import { type HttpClient } from '../http/http-client.ts'
import { osvEcosystems } from './record.ts'
import { statedVersion } from './stated-version.ts'

export interface BatchService {
  readonly http: HttpClient
  readonly base: string
}

export interface BatchHit {
  readonly id: string
  readonly modified: string
}

const mostPages = 5
const maxBytes = 16 * 1_048_576

const answer = z.looseObject({
  results: z.array(
    z
      .looseObject({
        vulns: z
          .array(
            z.looseObject({
              id: z.string().regex(/^[A-Za-z0-9:._-]{1,100}$/u),
              modified: z.string().default(''),
            }),
          )
          .optional(),
        next_page_token: z.string().optional(),
      })
      .nullable(),
  ),
})

/** Hits for each package in the order of the batch, all pages of them. */
export async function queryBatch(
  service: BatchService,
  batch: readonly DependencyChange[],
): Promise<readonly (readonly BatchHit[])[] | UnknownReason> {
  const hits: BatchHit[][] = batch.map(() => [])
  let open: readonly OpenQuery[] = batch.map((dependency, index) => ({
    index,
    query: queryOf(dependency),
  }))
  for (let page = 0; open.length > 0; page++) {
    const results = page < mostPages ? await askPage(service, open) : 'too-many'
    if (typeof results === 'string') return results
    for (const [at, result] of results.entries()) {
      hits[open[at]?.index ?? 0]?.push(...(result?.vulns ?? []))
    }
    open = open.flatMap(({ index, query }, at) => {
      const token = results[at]?.next_page_token
      return token ? [{ index, query: { ...query, page_token: token } }] : []
    })
  }
  return hits
}

interface OpenQuery {
  readonly index: number
  readonly query: object
}

async function askPage(
  { http, base }: BatchService,
  open: readonly OpenQuery[],
): Promise<Results | UnknownReason> {
  const body = JSON.stringify({ queries: open.map(({ query }) => query) })
  const url = `${base}v1/querybatch`
  const reply = await http.ask({ url, accept: 'application/json', body, maxBytes })
  if (reply.outcome !== 'answered') return reply.outcome
  const results = reply.status === 200 ? readAnswer(reply.text) : null
  return results === null || results.length !== open.length ? 'not-understood' : results
}

function queryOf(dependency: DependencyChange) {
  const { ecosystem, name } = dependency
  const stated = statedVersion(dependency)
  return {
    package: { ecosystem: osvEcosystems[ecosystem], name },
    ...(stated?.isExact === true && { version: stated.version }),
  }
}

type Results = z.infer<typeof answer>['results']

function readAnswer(text: string): Results | null {
  try {
    const parsed = answer.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data.results : null
  } catch {
    return null
  }
}
