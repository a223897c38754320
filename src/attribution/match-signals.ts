import { type Involvement } from '../core/attribution.ts'
import { type AgentAtWork, type Commit, type Person } from '../core/change-set.ts'
import { isModelIdentity, isModelName, readAgent, safeModel } from './read-agent.ts'
import { type Identity, identityOf, readIdentity } from './read-identity.ts'
import { type Message, readMessage, type Trailer } from './read-message.ts'
import { type Role, type Signal } from './signal.ts'
import { hasRole, type SignalIndex, signalsOf } from './signal-index.ts'

/** One trace found in a commit. */
export interface Match {
  readonly signal: Signal
  readonly tool: string | null
  readonly model: string | null
  readonly involvement: Involvement
  /** Which part of the commit, in words that are safe to show. */
  readonly detail: string
  /** It is the GitHub account of the author: GitHub's own signature can vouch for it. */
  readonly isAccount: boolean
}

const roleDetail = {
  author: 'commit author',
  committer: 'committer',
  'co-author': 'co-author trailer',
} as const satisfies Record<Role, string>

const roleInvolvement = {
  author: 'authored',
  committer: 'committed-by-tool',
  'co-author': 'co-authored',
} as const satisfies Record<Role, Involvement>

/** Every trace of the table in one commit, in no particular order, each (signal, tool, model, detail) once. */
export function matchSignals(
  commit: Commit,
  message: Message,
  index: SignalIndex,
): readonly Match[] {
  const found = [
    ...matchAuthor(commit.author, index),
    ...matchCommitter(commit, index),
    ...matchBody(message, index),
    ...matchSubject(message.subject, index),
    ...matchAgent(commit.agent, index),
  ]
  const keyed = found.map((match): readonly [string, Match] => [
    `${match.signal.id} ${match.tool} ${match.model} ${match.detail}`,
    match,
  ])
  return [...new Map(keyed).values()]
}

export function matchAuthor(author: Person, index: SignalIndex): readonly Match[] {
  return matchIdentity(identityOf(author.name, author.email, author.login), 'author', index)
}

/** Traces in a text that is no commit message, such as that of a pull request. */
export function matchText(text: string, index: SignalIndex): readonly Match[] {
  return matchBody(readMessage(`-\n${text}`), index)
}

function matchBody(message: Message, index: SignalIndex): readonly Match[] {
  return [
    ...distinct(message.trailers).flatMap((trailer) => matchTrailer(trailer, index)),
    ...message.lines.flatMap((line) => matchLine(line, index)),
  ]
}

/** When author and committer are one, the author's rows say it all. */
function matchCommitter({ author, committer }: Commit, index: SignalIndex): readonly Match[] {
  if (author.name === committer.name && author.email === committer.email) return []
  return matchIdentity(
    identityOf(committer.name, committer.email, committer.login),
    'committer',
    index,
  )
}

function distinct(trailers: readonly Trailer[]): readonly Trailer[] {
  const byText = new Map(
    trailers.map((trailer) => [`${trailer.key}:${trailer.value.toLowerCase()}`, trailer]),
  )
  return [...byText.values()]
}

function matchIdentity(identity: Identity, role: Role, index: SignalIndex): readonly Match[] {
  const listed = signalsOf(index, identity, role)
  const named = index.others.filter(
    (signal) => hasRole(signal.trace, role) && fitsName(signal, identity),
  )
  const rows = listed.length > 0 ? listed : named
  return rows.map((signal) => ({
    signal,
    tool: signal.tool ?? (signal.trace.kind === 'any-app' ? appName(identity) : null),
    model: safeModel(modelIn(identity.name)),
    involvement: signal.involvement ?? roleInvolvement[role],
    detail: roleDetail[role],
    isAccount: role === 'author' && identity.account !== null && isIdentity(signal),
  }))
}

function isIdentity(signal: Signal): boolean {
  return signal.trace.kind === 'identity' || signal.trace.kind === 'any-app'
}

function fitsName(signal: Signal, identity: Identity): boolean {
  if (signal.trace.kind === 'any-app') return identity.account?.endsWith('[bot]') === true
  if (signal.trace.kind === 'model-name') return isModelIdentity(identity.name)
  if (signal.trace.kind !== 'name-suffix') return false
  return identity.name.toLowerCase().endsWith(signal.trace.suffix)
}

function appName(identity: Identity): string | null {
  return identity.account?.replace('[bot]', '').replaceAll(/[^a-z0-9-]/g, '') ?? null
}

function modelIn(name: string): string | null {
  const { model } = readAgent(name)
  return model !== null && isModelName(model) ? model : null
}

function matchTrailer(trailer: Trailer, index: SignalIndex): readonly Match[] {
  if (trailer.key === 'co-authored-by') {
    return matchIdentity(readIdentity(trailer.value), 'co-author', index)
  }
  const rows = index.trailers.get(trailer.key) ?? []
  return rows
    .filter((row) => accepts(row, trailer.value, index))
    .map((row) => {
      const agent = agentIn(trailer.value, index)
      return {
        signal: row,
        tool: row.tool ?? agent.tool,
        model: safeModel(agent.model),
        involvement: row.involvement ?? 'assisted',
        detail: 'commit trailer',
        isAccount: false,
      }
    })
}

const placeholder =
  /^(?:agent_name|tool_name|model_version|model_name|your[ -_]|<[^<>@]{0,200}>?$|\[[^[\]]{0,200}\]$|\.{3}|…)/i
const denial = /^(?:no|none|n\/a|false|nil|nobody|not used|no ai.{0,20}|without ai|0|-+)$/i

function accepts(signal: Signal, value: string, index: SignalIndex): boolean {
  if (signal.trace.kind !== 'trailer') return false
  const wanted = signal.trace.accepts
  if (typeof wanted === 'object') return wanted.test(value)
  if (value === '' || placeholder.test(value) || denial.test(value)) return false
  if (wanted === 'any') return true
  const agent = agentIn(value, index)
  return wanted === 'agent' ? agent.known : agent.known || !value.includes('@')
}

interface NamedAgent {
  readonly tool: string | null
  readonly model: string | null
  readonly known: boolean
}

/** A tool or model a trailer's value names, by its address or by its name. */
function agentIn(value: string, index: SignalIndex): NamedAgent {
  const identity = readIdentity(value)
  const listed = signalsOf(index, identity, 'co-author').find((signal) => signal.origin !== 'bot')
  const agent = readAgent(identity.email === null ? value : identity.name)
  if (listed !== undefined) return { tool: listed.tool, model: agent.model, known: true }
  if (identity.email === null) return agent
  return { ...agent, known: isModelIdentity(identity.name) }
}

const footer = /^[^A-Za-z]{0,16}generated (?:with|by) \[?([^\][()]{1,40})(?:\]|$)/i

function matchLine(line: string, index: SignalIndex): readonly Match[] {
  const name = footer.exec(line)?.[1]?.trim().replace(/\.$/, '').toLowerCase()
  const known = name === undefined ? undefined : index.footers.get(name)
  const rows = index.others.filter((signal) => fitsLine(signal, line))
  return [...(known === undefined ? [] : [known]), ...rows].map((signal) => ({
    signal,
    tool: signal.tool,
    model: null,
    involvement: signal.involvement ?? 'co-authored',
    detail: lineDetail(signal),
    isAccount: false,
  }))
}

function fitsLine(signal: Signal, line: string): boolean {
  if (signal.trace.kind === 'line') return signal.trace.pattern.test(line)
  return signal.trace.kind === 'link' && line.toLowerCase().startsWith(signal.trace.prefix)
}

function lineDetail(signal: Signal): string {
  if (signal.trace.kind === 'footer') return 'message footer'
  return signal.trace.kind === 'link' ? 'session link' : 'statement in the message'
}

function matchSubject(subject: string, index: SignalIndex): readonly Match[] {
  const lower = subject.toLowerCase()
  return index.others
    .filter(({ trace }) => trace.kind === 'subject' && lower.startsWith(trace.prefix))
    .map((signal) => ({
      signal,
      tool: signal.tool,
      model: null,
      involvement: signal.involvement ?? 'authored',
      detail: 'message subject',
      isAccount: false,
    }))
}

const seenDetail = {
  environment: 'environment of the commit',
  client: 'client of the MCP server',
  hook: 'hook of the agent',
  statement: 'statement of who asks',
} as const satisfies Record<AgentAtWork['seenBy'], string>

function matchAgent(agent: AgentAtWork | null, index: SignalIndex): readonly Match[] {
  if (agent === null) return []
  return index.others
    .filter(({ trace }) => trace.kind === 'at-work' && trace.seenBy === agent.seenBy)
    .map((signal) => ({
      signal,
      tool: agent.tool,
      model: null,
      involvement: signal.involvement ?? 'authored',
      detail: seenDetail[agent.seenBy],
      isAccount: false,
    }))
}
