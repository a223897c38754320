import { type AttributedRange } from '../core/attribution.ts'
import { type Policy } from '../core/policy.ts'
import { readBlame } from '../git/read-blame.ts'
import { openRepository, type Place, resolveCommits } from '../git/repository.ts'
import { attributeBlame } from '../local/attribute-blame.ts'
import { readLineRecords } from '../local/read-line-records.ts'
import { linesOf } from './lines-of.ts'
import { mapLines } from './map-lines.ts'
import { orNull } from './or-null.ts'

/** Who wrote the lines of a file as it stands in the editor. */
export interface LineOrigins {
  /** By line, 0-based; null for a line that is in no commit yet. */
  readonly ranges: readonly (AttributedRange | null)[]
}

export interface OriginRequest {
  readonly root: string
  readonly path: string
  readonly text: string
  readonly policy: Policy
  readonly policyHash: string
}

/** Null when there is nothing to say: no commit, or the file is in none. */
export type ReadOrigins = (request: OriginRequest) => Promise<LineOrigins | null>

interface Committed {
  readonly lines: readonly string[]
  /** By line, 0-based. */
  readonly ranges: readonly AttributedRange[]
}

const maxFiles = 50
/** Milliseconds for which the head is not asked for again. */
const headIsFresh = 1_000

/** Blame is read once per file, head and policy; the lines of the editor are then found in the committed ones. */
export function readOrigins(env: Place['env'], now: () => number): ReadOrigins {
  const heads = new Map<string, { readonly at: number; readonly sha: Promise<string | null> }>()
  const files = new Map<
    string,
    { readonly key: string; readonly found: Promise<Committed | null> }
  >()

  async function headOf(root: string): Promise<string | null> {
    const before = heads.get(root)
    if (before !== undefined && now() - before.at < headIsFresh) return before.sha
    const sha = readHead({ cwd: root, env })
    heads.set(root, { at: now(), sha })
    return sha
  }

  return async (request) => {
    const head = await headOf(request.root)
    if (head === null) return null
    const name = `${request.root}\0${request.path}`
    const key = `${head} ${request.policyHash}`
    const before = files.get(name)
    const found = before?.key === key ? before.found : readCommitted(request, head, env)
    files.delete(name)
    files.set(name, { key, found })
    for (const oldest of [...files.keys()].slice(0, Math.max(0, files.size - maxFiles))) {
      files.delete(oldest)
    }
    const committed = await found
    return committed === null ? null : inEditor(committed, request.text)
  }
}

async function readHead(place: Place): Promise<string | null> {
  return orNull(async () => {
    const [sha] = await resolveCommits(await openRepository(place), ['HEAD'])
    return sha ?? null
  })
}

async function readCommitted(
  { root, path, policy }: OriginRequest,
  head: string,
  env: Place['env'],
): Promise<Committed | null> {
  return orNull(async () => {
    const place = { cwd: root, env }
    const blame = await readBlame({ ...place, head, path })
    const { headSha, commits } = blame
    const lineRecords = await readLineRecords(place, { commits, headSha, policy })
    const known = { lineRecords, vocabulary: policy.provenance }
    const ranges = attributeBlame(blame, known)
    return {
      lines: linesOf(blame.text),
      ranges: ranges.flatMap((range) =>
        Array.from({ length: range.endLine - range.startLine + 1 }, () => range),
      ),
    }
  })
}

function inEditor({ lines, ranges }: Committed, text: string): LineOrigins {
  const places = mapLines(lines, linesOf(text))
  return { ranges: places.map((place) => (place === null ? null : (ranges[place] ?? null))) }
}
