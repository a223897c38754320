import { createHash, randomBytes } from 'node:crypto'
import * as z from 'zod'
import { authorizeUrl, exchangeCode, type SignInApp } from '../../github/sign-in.ts'
import { localPath } from './local-path.ts'
import { isSame, type Vault } from './vault.ts'

/** What a browser carries from "Sign in" to GitHub's answer: sealed, so that nobody can read or make one. */
interface Ticket {
  readonly state: string
  readonly verifier: string
  /** Where to go then, within this server. */
  readonly to: string
  /** Epoch milliseconds. */
  readonly until: number
}

/** GitHub's answer: a person's token, or why there is none. */
export type Arrival =
  | { readonly kind: 'token'; readonly token: string; readonly to: string }
  | { readonly kind: 'not-ours' | 'declined' | 'refused' }

export interface SignIn {
  /** Of GitHub's pages. */
  readonly origin: string
  readonly begin: (to: string) => { readonly url: string; readonly ticket: string }
  /** Throws `Failure` when GitHub cannot be asked or does not know the App. */
  readonly arrive: (ticket: string | null, query: URLSearchParams) => Promise<Arrival>
}

interface SignInOptions {
  readonly app: SignInApp
  readonly vault: Vault
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** How long a person may take at GitHub. */
export const ticketMs = 600_000

const about = 'sign-in ticket'

const ticketShape = z.object({
  state: z.string(),
  verifier: z.string(),
  to: z.string(),
  until: z.number(),
})

/** GitHub's web flow with `state` and PKCE, both bound to the browser that began it. */
export function createSignIn({ app, vault, now }: SignInOptions): SignIn {
  return {
    origin: new URL(authorizeUrl(app, { state: '', challenge: '' })).origin,
    begin: (to) => {
      const [state, verifier] = [randomText(), randomText()]
      const challenge = createHash('sha256').update(verifier).digest('base64url')
      const ticket: Ticket = { state, verifier, to: localPath(to), until: now() + ticketMs }
      return {
        url: authorizeUrl(app, { state, challenge }),
        ticket: vault.seal(JSON.stringify(ticket), about),
      }
    },
    arrive: async (sealed, query) => {
      const ticket = readTicket(vault, sealed)
      if (ticket === null || now() >= ticket.until) return { kind: 'not-ours' }
      if (!isSame(ticket.state, query.get('state') ?? '')) return { kind: 'not-ours' }
      if (query.has('error')) return { kind: 'declined' }
      const code = query.get('code') ?? ''
      if (!/^[\w-]{1,200}$/u.test(code)) return { kind: 'refused' }
      const token = await exchangeCode(app, { code, verifier: ticket.verifier })
      if (token === null) return { kind: 'refused' }
      return { kind: 'token', token, to: localPath(ticket.to) }
    },
  }
}

function randomText(): string {
  return randomBytes(32).toString('base64url')
}

function readTicket(vault: Vault, sealed: string | null): Ticket | null {
  const text = sealed === null ? null : vault.open(sealed, about)
  return text === null ? null : ticketShape.parse(JSON.parse(text))
}
