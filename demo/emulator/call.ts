import { type Answer } from './answer.ts'
import { type World } from './world.ts'

/** A request of the App, without the `/api/v3` prefix. */
export interface Call {
  readonly world: World
  readonly method: string
  readonly path: string
  /** As the App wrote it, prefix included. */
  readonly url: URL
  readonly authorization: string | undefined
  readonly accept: string | undefined
  readonly body: Buffer
  /** Captures of the route's expression, decoded. */
  readonly names: readonly string[]
}

/** Answers one kind of request instead of, or around, the emulator. */
export interface Route {
  readonly method: string
  readonly path: RegExp
  readonly answer: (call: Call) => Promise<Answer>
}

export function nameOf(call: Call, index: number): string {
  const name = call.names[index]
  if (name === undefined) throw new Error(`route without capture ${index}`)
  return name
}

export function repositoryOf(call: Call): { owner: string; repo: string } {
  return { owner: nameOf(call, 0), repo: nameOf(call, 1) }
}

/** The bearer of `Authorization: token …` or `Bearer …`; null when there is none. */
export function tokenOf(authorization: string | undefined): string | null {
  return /^(?:token|bearer) (\S+)$/i.exec(authorization ?? '')?.[1] ?? null
}
