import { afterAll } from '@jest/globals'
import { Octokit } from '@octokit/rest'
import nock from 'nock'
import { type GitHub } from '../../src/github/octokit.ts'

/** Node's own modules are shared with the files that run after this one. */
afterAll(() => nock.restore())

export interface Sent {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
}

export interface Answer {
  readonly status?: number
  readonly data?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Says what GitHub answers to `METHOD /path`; the newest answer repeats when a route has fewer than it is asked for. */
export type Routes = Readonly<Record<string, Answer | readonly Answer[] | ((sent: Sent) => Answer)>>

export interface StubGitHub {
  readonly github: GitHub
  readonly sent: Sent[]
  /** `METHOD /path` of every request, in order. */
  readonly calls: () => readonly string[]
}

const origin = 'https://api.github.com'

/** A client whose requests end here. A request without a route gets 404. */
export function stubGitHub(routes: Routes): StubGitHub {
  const sent: Sent[] = []
  const asked = new Map<string, number>()
  const scope = nock(origin).persist()
  for (const method of ['GET', 'POST', 'PATCH', 'DELETE']) {
    scope.intercept(/.*/u, method).reply((uri, body) => {
      const url = new URL(uri, origin)
      const path = decodeURIComponent(url.pathname)
      const request = { method, path, query: Object.fromEntries(url.searchParams), body }
      sent.push(request)
      const { status = 200, data = {}, headers = {} } = answerTo(request, routes, asked)
      return [status, JSON.stringify(data), { 'content-type': 'application/json', ...headers }]
    })
  }
  const github = new Octokit({ log: silent })
  return { github, sent, calls: () => sent.map(({ method, path }) => `${method} ${path}`) }
}

const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore }

function ignore(): void {}

function answerTo(sent: Sent, routes: Routes, asked: Map<string, number>): Answer {
  const key = `${sent.method} ${sent.path}`
  const route = routes[key]
  if (route === undefined) return { status: 404, data: { message: 'Not Found' } }
  if (typeof route === 'function') return route(sent)
  const count = asked.get(key) ?? 0
  asked.set(key, count + 1)
  const answers: readonly Answer[] = Array.isArray(route) ? route : [route as Answer]
  return answers[Math.min(count, answers.length - 1)] ?? {}
}
