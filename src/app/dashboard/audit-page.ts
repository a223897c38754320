import { auditPage, type ShownEvent } from '../../report/pages/audit.ts'
import { empty } from '../../report/pages/markup.ts'
import { type LogHead, readHead } from '../../store/audit-export.ts'
import { countShownEvents, shownEvents } from '../../store/shown-events.ts'
import { badInput } from './bad-input.ts'
import { logsOf } from './logs-of.ts'
import { type Page, type PageAnswer, type PageRequest, type Viewer } from './page.ts'
import { readNumber } from './read-number.ts'
import { verifyLive } from './verify-live.ts'

export const audit: Page = { pattern: '/audit', navigation: 'Audit log', answer }

const pageSize = 100

async function answer(request: PageRequest): Promise<PageAnswer> {
  const { viewer, query, store } = request
  const logs = logsOf(viewer)
  const log = query.get('log') ?? logs[0] ?? ''
  if (!logs.includes(log)) return { kind: 'missing' }
  const type = query.get('type')
  if (type !== null && !/^[a-z_.]{1,40}$/u.test(type)) {
    return badInput('There is no such type of event. Choose one from the list of events.')
  }
  const before = readNumber(query.get('before'))
  if (query.has('before') && before === null) {
    return badInput('“before” is a place in the log, such as 1200.')
  }
  const head = await readHead(store, log)
  if (head === null) return { kind: 'page', title: 'Audit log', body: nothingYet }
  return shownLog(request, head, { logs, type, before })
}

const nothingYet = empty(
  'The log is empty.',
  'Its first event is written when a pull request is judged. Open one.',
)

interface Wanted {
  readonly logs: readonly string[]
  readonly type: string | null
  readonly before: number | null
}

async function shownLog(
  { viewer, store, now }: PageRequest,
  head: LogHead,
  { logs, type, before }: Wanted,
): Promise<PageAnswer> {
  const { log, size, vkey } = head
  const repositoryIds = [...viewer.repositories.keys()]
  const limit = pageSize + 1
  const rows = await shownEvents(store, { log, repositoryIds, type, before, limit })
  const events = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? events.at(-1) : undefined
  const shown = await countShownEvents(store, { log, repositoryIds })
  const body = auditPage({
    logs,
    log,
    size,
    vkey,
    state: await verifyLive({ store, head, now }),
    type,
    events: named(events, viewer),
    notShown: Math.max(0, size - shown),
    next: last?.seq ?? null,
  })
  return { kind: 'page', title: 'Audit log', body }
}

function named(events: readonly ShownEvent[], { repositories }: Viewer) {
  return events.flatMap((event) => {
    const repository = repositories.get(event.repositoryId)
    if (repository === undefined) return []
    return [{ ...event, owner: repository.owner, name: repository.name }]
  })
}
