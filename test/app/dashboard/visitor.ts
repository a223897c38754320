/** A browser as far as cookies and redirects go. */
export interface Visitor {
  readonly cookies: Map<string, string>
  /** One request, redirects not followed. */
  readonly open: (path: string, init?: RequestInit) => Promise<Seen>
  /** A form of ours, as a browser sends it. */
  readonly submit: (path: string, fields: Readonly<Record<string, string>>) => Promise<Seen>
  /** Through the stand-in's sign-in page as `login`; gives where it ended. */
  readonly signIn: (login: string, to?: string) => Promise<Seen>
}

export interface Seen {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly location: string
}

export function createVisitor(url: string): Visitor {
  const cookies = new Map<string, string>()
  async function open(path: string, init: RequestInit = {}): Promise<Seen> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(new URL(path, url), {
      redirect: 'manual',
      ...init,
      headers: { ...(cookie !== '' && { cookie }), ...(init.headers as Record<string, string>) },
    })
    for (const header of response.headers.getSetCookie()) keep(cookies, header)
    return seenOf(response)
  }
  async function submit(path: string, fields: Readonly<Record<string, string>>): Promise<Seen> {
    return open(path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin: url, 'sec-fetch-site': 'same-origin' },
    })
  }
  return {
    cookies,
    open,
    submit,
    signIn: async (login, to = '/') => {
      const { location } = await submit('/sign-in', { to })
      return open(await allow(location, { login }))
    },
  }
}

/** Presses a button of the stand-in's page and gives where it leads. */
export async function allow(
  authorize: string,
  button: Readonly<Record<string, string>>,
): Promise<string> {
  const page = await (await fetch(authorize)).text()
  const fields = [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/gu)]
  const hidden = Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]))
  const form = new URLSearchParams({ ...hidden, ...button })
  const post = { method: 'POST', body: form, redirect: 'manual' } as const
  const answer = await fetch(new URL('/login/oauth/authorize', authorize), post)
  return answer.headers.get('location') ?? ''
}

export function formToken(page: string): string {
  return /name="token" value="([^"]+)"/u.exec(page)?.[1] ?? ''
}

async function seenOf(response: Response): Promise<Seen> {
  const { status, headers } = response
  return { status, headers, text: await response.text(), location: headers.get('location') ?? '' }
}

function keep(cookies: Map<string, string>, header: string): void {
  const [pair = ''] = header.split(';')
  const [name = '', value = ''] = pair.split('=', 2)
  if (/Max-Age=0\b/u.test(header)) cookies.delete(name)
  else cookies.set(name, value)
}
