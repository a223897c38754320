import * as z from 'zod'
import { type BlamedRange } from '../attribution/index-blame.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'
import { toFailure } from './to-failure.ts'

interface Wanted extends RepositoryName {
  /** The commit whose lines are asked about; the base repository knows the heads of forks too. */
  readonly headSha: string
  readonly paths: readonly string[]
}

/** GitHub computes blame while it answers and gives up after 10 seconds (GraphQL docs, "Rate limits and query limits"). */
const filesPerQuery = 5

/**
 * Who brought in the lines of these files, as GitHub's blame says it. It is asked where nothing else knows, so a
 * file that GitHub does not answer for (too long, gone, out of time, rate limit) is left out and its gap stays; nothing
 * is asked twice, since what took too long would again. Requests: one for five files.
 */
export async function fetchBlame(github: GitHub, wanted: Wanted): Promise<readonly BlamedRange[]> {
  const { paths } = wanted
  const ranges: BlamedRange[] = []
  for (let start = 0; start < paths.length; start += filesPerQuery) {
    const batch = paths.slice(start, start + filesPerQuery)
    const answer = await ask(github, { ...wanted, paths: batch })
    batch.forEach((path, index) => {
      for (const range of answer?.[`f${index}`]?.blame.ranges ?? []) {
        const { startingLine, endingLine, commit } = range
        ranges.push({ path, startLine: startingLine, endLine: endingLine, commitSha: commit.oid })
      }
    })
  }
  return ranges
}

const lineNumber = z.number().int().min(1)

const blamedFile = z.object({
  blame: z.object({
    ranges: z.array(
      z.object({
        startingLine: lineNumber,
        endingLine: lineNumber,
        commit: z.object({ oid: z.string() }),
      }),
    ),
  }),
})

/** By alias; null for a file that failed. Errors stand beside the data, in an answer with status 200. */
const answerSchema = z.object({
  data: z
    .object({ repository: z.record(z.string(), blamedFile.nullable().catch(null)).nullish() })
    .nullish(),
})

type Answer = NonNullable<NonNullable<z.infer<typeof answerSchema>['data']>['repository']>

async function ask(
  github: GitHub,
  { owner, repo, headSha, paths }: Wanted,
): Promise<Answer | null> {
  try {
    const { data }: { data: unknown } = await github.request({
      method: 'POST',
      url: graphqlUrl(github),
      query: queryFor(paths.length),
      variables: {
        owner,
        repo,
        oid: headSha,
        ...Object.fromEntries(paths.map((path, index) => [`p${index}`, path])),
      },
      request: { retries: 0 },
    })
    return answerSchema.safeParse(data).data?.data?.repository ?? null
  } catch (error) {
    if (toFailure(error, Date.now()) === null) throw error
    return null
  }
}

/** An alias for each whole look-up: `blame` may not be null, so a file that fails takes the object around it with it. */
function queryFor(count: number): string {
  const indices = Array.from({ length: count }, (_, index) => index)
  const parameters = indices.map((index) => `, $p${index}: String!`).join('')
  const files = indices.map(
    (index) =>
      `f${index}: object(oid: $oid) { ... on Commit { blame(path: $p${index}) { ranges { startingLine endingLine commit { oid } } } } }`,
  )
  return `query ($owner: String!, $repo: String!, $oid: GitObjectID!${parameters}) { repository(owner: $owner, name: $repo) { ${files.join(' ')} } }`
}

/** Beside `/api/v3` on Enterprise Server, below the API's address elsewhere. */
function graphqlUrl(github: GitHub): string {
  const { baseUrl } = github.request.endpoint.DEFAULTS
  return `${baseUrl.replace(/\/api\/v3\/?$/u, '/api').replace(/\/$/u, '')}/graphql`
}
