import { tracePage } from '../../report/pages/trace.ts'
import { verdictsOfPath } from '../../store/verdicts-of-path.ts'
import { badInput } from './bad-input.ts'
import { type Page, type PageAnswer, type PageRequest } from './page.ts'
import { readNumber } from './read-number.ts'
import { readableRepository } from './readable.ts'

export const trace: Page = {
  pattern: '/repositories/:owner/:name/trace',
  navigation: null,
  answer,
}

/** Paths on GitHub are no longer. */
const longestPath = 4096

async function answer({ viewer, params, query, store, webUrl }: PageRequest): Promise<PageAnswer> {
  const found = readableRepository(viewer, params)
  if (found === null) return { kind: 'missing' }
  const path = query.get('path') ?? ''
  const line = readNumber(query.get('line'))
  if (path === '' || path.length > longestPath || line === null || line === 0) {
    return badInput('Name a file and a line from 1 on: ?path=src/index.ts&line=12.')
  }
  const { verdicts, isCut } = await verdictsOfPath(store, { repositoryId: found.id, path })
  const pulls = verdicts.map(({ key, assessment, seq, recordedAt, mergedAt, mergedAction }) => ({
    number: key.number,
    assessment,
    seq,
    recordedAt,
    mergedAt,
    mergedAction,
  }))
  const { owner, name } = found
  const body = tracePage({ owner, name, webUrl, path, line, pulls, isCut })
  return { kind: 'page', title: `Custody of line ${line} of ${path}`, body }
}
