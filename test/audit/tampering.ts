import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { type LogExport } from '../../src/audit/verify-log.ts'
import { checkpointOf, eventAt, prunedLog } from './log.ts'

export interface Tampering {
  readonly name: string
  readonly log: LogExport
  /** A code that must be told; null: cannot be noticed from the export alone. */
  readonly code: string | null
}

const otherKey = generateKeyPairSync('ed25519').privateKey

interface Signed {
  /** Five events: a verdict that blocks, a waiver with a private part, … */
  readonly whole: LogExport
  readonly key: KeyObject
}

/** The suite of docs/audit-log.md, done to a log. */
export function tamperingsOf(signed: Signed): readonly Tampering[] {
  const { whole, key } = signed
  const events = [...whole.events]
  const [part = { digest: '', salt: null, data: null }] = whole.privateParts ?? []
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = events
  const renumbered = [first, third, fourth, fifth].map((line, seq) =>
    line.replace(/"seq":\d+/u, `"seq":${seq}`),
  )
  const milder = [first.replace('"block"', '"allow"'), second, third, fourth, fifth]
  function withEvents(lines: readonly string[]): LogExport {
    return { ...whole, events: lines }
  }
  /** The same, by somebody who holds the key and signs what he made of it. */
  function resigned(lines: readonly string[], over: Partial<LogExport> = {}): LogExport {
    return { ...withEvents(lines), checkpoint: checkpointOf(lines, key), ...over }
  }
  return [
    { name: 'an event modified', log: withEvents(milder), code: 'ROOT' },
    {
      name: 'white space added',
      log: withEvents([`${first} `, second, third, fourth, fifth]),
      code: 'NOT_CANONICAL',
    },
    { name: 'an event deleted', log: withEvents([first, third, fourth, fifth]), code: 'SEQUENCE' },
    { name: 'an event deleted, the rest renumbered', log: withEvents(renumbered), code: 'SIZE' },
    { name: 'the end cut off', log: withEvents([first, second, third]), code: 'SIZE' },
    {
      name: 'two events exchanged',
      log: withEvents([second, first, third, fourth, fifth]),
      code: 'SEQUENCE',
    },
    {
      name: 'an event inserted',
      log: withEvents([first, second, third, eventAt(3, 'pr.merged', {}), fourth, fifth]),
      code: 'SEQUENCE',
    },
    { name: 'an event twice', log: withEvents([...events, fifth]), code: 'DUPLICATE' },
    {
      name: 'a checkpoint by another key',
      log: { ...whole, checkpoint: checkpointOf(events, otherKey) },
      code: 'CHECKPOINT_SIGNATURE',
    },
    {
      name: 'another size in the checkpoint',
      log: { ...whole, checkpoint: whole.checkpoint.replace('\n5\n', '\n6\n') },
      code: 'CHECKPOINT_SIGNATURE',
    },
    {
      name: 'an old state served by the holder of the key',
      log: resigned(events.slice(0, 2)),
      code: 'ROLLBACK',
    },
    { name: 'another history by the holder of the key', log: resigned(milder), code: 'FORK' },
    {
      name: 'a private part edited',
      log: { ...whole, privateParts: [{ ...part, data: { login: 'sam' } }] },
      code: 'PRIVATE_ALTERED',
    },
    {
      name: 'a private part dropped',
      log: { ...whole, privateParts: [] },
      code: 'PRIVATE_MISSING',
    },
    {
      name: 'a private part erased without a word',
      log: { ...whole, privateParts: [{ ...part, salt: null, data: null }] },
      code: 'PRIVATE_MISSING',
    },
    {
      name: 'bodies gone without a word',
      log: prunedLog(3, { type: 'push.direct', body: {} }, signed),
      code: 'PRUNED_UNRECORDED',
    },
    {
      name: 'more bodies gone than the log says',
      log: prunedLog(3, { type: 'retention.pruned', body: { below: 2 } }, signed),
      code: 'PRUNED_UNRECORDED',
    },
    {
      name: 'a pruning that speaks of what comes after it',
      log: prunedLog(3, { type: 'retention.pruned', body: { below: 9 } }, signed),
      code: 'PRUNED_UNRECORDED',
    },
    {
      name: 'another history by the holder of the key, without a checkpoint kept elsewhere',
      log: resigned(milder, { remembered: [] }),
      code: null,
    },
  ]
}
