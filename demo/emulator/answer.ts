/** What the gateway sends back. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

const jsonType = 'application/json; charset=utf-8'

export function jsonAnswer(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers: { 'content-type': jsonType, ...headers },
    body: Buffer.from(JSON.stringify(value)),
  }
}

/** An error in GitHub's shape. */
export function problem(status: number, message: string, errors: readonly unknown[] = []): Answer {
  return jsonAnswer(status, {
    message,
    ...(errors.length > 0 ? { errors } : {}),
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  })
}

/** One page of a list, with GitHub's `Link` header; `wrap` builds the body around the page. */
export function pageOf<T>(
  list: readonly T[],
  url: URL,
  wrap: (page: readonly T[]) => unknown = (page) => page,
): Answer {
  const perPage = bounded(url.searchParams.get('per_page'), 30, 100)
  const page = bounded(url.searchParams.get('page'), 1, Number.MAX_SAFE_INTEGER)
  const last = Math.max(1, Math.ceil(list.length / perPage))
  const links: string[] = []
  if (page > 1) links.push(link(url, { page: page - 1, rel: 'prev' }))
  if (page < last) {
    links.push(link(url, { page: page + 1, rel: 'next' }), link(url, { page: last, rel: 'last' }))
  }
  const items = list.slice((page - 1) * perPage, page * perPage)
  return jsonAnswer(200, wrap(items), links.length > 0 ? { link: links.join(', ') } : {})
}

export function parseBody(answer: Answer): unknown {
  return JSON.parse(answer.body.toString('utf8'))
}

function bounded(value: string | null, fallback: number, most: number): number {
  const number = Number(value ?? fallback)
  return Number.isInteger(number) && number > 0 ? Math.min(number, most) : fallback
}

function link(url: URL, { page, rel }: { page: number; rel: string }): string {
  const target = new URL(url)
  target.searchParams.set('page', String(page))
  return `<${target.href}>; rel="${rel}"`
}
