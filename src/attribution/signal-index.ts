import { type NamedIdentity, type Vocabulary } from '../core/provenance.ts'
import { type Identity } from './read-identity.ts'
import { type Role, type Signal, type Trace } from './signal.ts'
import { signals } from './signals.ts'

/** The signal table and the customer's vocabulary, arranged for look-up: the cost of a commit does not grow with the table. */
export interface SignalIndex {
  readonly trailers: ReadonlyMap<string, readonly Signal[]>
  readonly footers: ReadonlyMap<string, Signal>
  readonly identities: ReadonlyMap<string, readonly Signal[]>
  /** What needs a look at each name, subject or line. */
  readonly others: readonly Signal[]
}

/** Build once per change set. Ids of the vocabulary's rows begin with `vocabulary/`. */
export function indexSignals(vocabulary: Vocabulary): SignalIndex {
  const rows = [...signals, ...vocabularySignals(vocabulary)]
  const trailers = new Map<string, Signal[]>()
  const footers = new Map<string, Signal>()
  const identities = new Map<string, Signal[]>()
  const others: Signal[] = []
  for (const signal of rows) {
    const { trace } = signal
    if (trace.kind === 'trailer') trace.keys.forEach((key) => add(trailers, key, signal))
    else if (trace.kind === 'footer') trace.names.forEach((name) => footers.set(name, signal))
    else if (trace.kind === 'identity') keysOf(trace).forEach((key) => add(identities, key, signal))
    else others.push(signal)
  }
  return { trailers, footers, identities, others }
}

/** The rows that know this identity in this role; an AI row before a bot's. */
export function signalsOf(index: SignalIndex, identity: Identity, role: Role): readonly Signal[] {
  const keys = [
    ...(identity.email === null ? [`name ${identity.name.toLowerCase()}`] : []),
    `email ${identity.email}`,
    `account ${identity.account}`,
    `id ${identity.id}`,
  ]
  const found = new Set(keys.flatMap((key) => index.identities.get(key) ?? []))
  return [...found].filter((signal) => hasRole(signal.trace, role))
}

export function hasRole(trace: Trace, role: Role): boolean {
  return 'roles' in trace && trace.roles.includes(role)
}

function keysOf(trace: Extract<Trace, { kind: 'identity' }>): readonly string[] {
  return [
    ...(trace.emails ?? []).map((email) => `email ${email}`),
    ...(trace.accounts ?? []).map((account) => `account ${account}`),
    ...(trace.ids ?? []).map((id) => `id ${id}`),
    ...(trace.namesWithoutAddress ?? []).map((name) => `name ${name}`),
  ]
}

function vocabularySignals(vocabulary: Vocabulary): readonly Signal[] {
  return [
    ...vocabulary.agents.map((agent) => identityRow(agent, 'ai')),
    ...vocabulary.bots.map((bot) => identityRow(bot, 'bot')),
    ...vocabulary.trailers.map(
      (trailer): Signal => ({
        id: 'vocabulary/trailer',
        tool: trailer.tool,
        origin: trailer.origin,
        involvement: trailer.origin === 'ai' ? 'co-authored' : 'assisted',
        source: 'vendor',
        trace: { kind: 'trailer', keys: [trailer.key.toLowerCase()], accepts: 'any' },
        samples: [],
        counterSamples: [],
      }),
    ),
  ]
}

function identityRow(identity: NamedIdentity, origin: 'ai' | 'bot'): Signal {
  return {
    id: origin === 'ai' ? 'vocabulary/agent' : 'vocabulary/bot',
    tool: identity.tool,
    origin,
    involvement: null,
    source: 'vendor',
    trace: {
      kind: 'identity',
      roles: origin === 'ai' ? ['author', 'committer', 'co-author'] : ['author'],
      emails: identity.emails.map((email) => email.toLowerCase()),
      accounts: identity.accounts.map((account) => account.toLowerCase()),
    },
    samples: [],
    counterSamples: [],
  }
}

function add(map: Map<string, Signal[]>, key: string, signal: Signal): void {
  const rows = map.get(key)
  if (rows === undefined) map.set(key, [signal])
  else rows.push(signal)
}
