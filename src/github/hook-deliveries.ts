import { call } from './call.ts'
import { type GitHub } from './octokit.ts'

interface Window {
  /** Epoch milliseconds; older deliveries are not looked at. */
  readonly since: number
}

interface Delivery {
  readonly id: number
  readonly guid: string
  readonly deliveredAt: number
  readonly isRedelivery: boolean
  readonly isOk: boolean
}

/** Bounds one look at the list: 10,000 deliveries. */
const mostPages = 100
/** One request a second: the rest waits for the next sweep. */
const mostRequests = 100

/**
 * Asks GitHub to send again what failed since then and never arrived, each delivery once: what was sent again before, by whomever, is
 * left alone. Takes a client of the App itself. Gives the number asked for. Throws `Failure`.
 */
export async function requestRedelivery(app: GitHub, { since }: Window): Promise<number> {
  const lost = lostDeliveries(await listDeliveries(app, since)).slice(0, mostRequests)
  for (const { id } of lost) {
    await call(app, (request) =>
      request('POST /app/hook/deliveries/{delivery_id}/attempts', { delivery_id: id }),
    )
  }
  return lost.length
}

/** Oldest first; one per guid, and none for a guid that ever succeeded or was tried again. */
function lostDeliveries(deliveries: readonly Delivery[]): readonly Delivery[] {
  const settled = new Set(
    deliveries.filter(({ isOk, isRedelivery }) => isOk || isRedelivery).map(({ guid }) => guid),
  )
  const lost = deliveries.filter(({ guid }) => !settled.has(guid))
  const byGuid = new Map(lost.map((delivery) => [delivery.guid, delivery]))
  return [...byGuid.values()].toReversed()
}

/** GitHub gives the newest first and a cursor for the next page. */
async function listDeliveries(app: GitHub, since: number): Promise<readonly Delivery[]> {
  const deliveries: Delivery[] = []
  let cursor: string | null = null
  for (let page = 1; page <= mostPages; page += 1) {
    const { items, next } = await listPage(app, cursor)
    const recent = items.filter(({ deliveredAt }) => deliveredAt >= since)
    deliveries.push(...recent)
    if (recent.length < items.length || next === null) return deliveries
    cursor = next
  }
  return deliveries
}

interface DeliveryPage {
  readonly items: readonly Delivery[]
  readonly next: string | null
}

async function listPage(app: GitHub, cursor: string | null): Promise<DeliveryPage> {
  const { data, headers } = await call(app, (request) =>
    request('GET /app/hook/deliveries', { per_page: 100, ...(cursor !== null && { cursor }) }),
  )
  const items = data.map(({ id, guid, delivered_at, redelivery, status_code }) => ({
    id: Number(id),
    guid,
    deliveredAt: Date.parse(delivered_at),
    isRedelivery: redelivery,
    isOk: status_code >= 200 && status_code < 300,
  }))
  return { items, next: nextCursor(headers.link) }
}

function nextCursor(link: string | undefined): string | null {
  const url = /<([^<>]{1,2000})>; rel="next"/u.exec(link ?? '')?.[1]
  return url === undefined ? null : new URL(url).searchParams.get('cursor')
}
