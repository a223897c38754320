import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'

/** What a writer is told on its command line, as JSON. */
export interface WriterTask {
  readonly databaseUrl: string | null
  readonly dataDir: string
  readonly installationId: number
  /** Numbers of its events begin here; no two writers share one. */
  readonly from: number
  /** Milliseconds its clock is behind. */
  readonly behindMs: number
}

/** A process that appends as fast as it can. */
export interface Writer {
  /** Kills it at a moment nobody chose: mostly while it appends, now and then while it starts. Gives all it acknowledged. */
  readonly kill: (moment: 'appending' | 'starting') => Promise<Acknowledged>
}

/** Places by event id. */
export type Acknowledged = ReadonlyMap<string, number>

const longestRunMs = 120
const longestStartMs = 400

/** Starts `append-forever`, compiled, at `program`. */
export function startWriter(program: string, task: WriterTask): Writer {
  const child = spawn(process.execPath, [program, JSON.stringify(task)], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged = new Map<string, number>()
  const lines = createInterface(child.stdout)
  lines.on('line', (line) => {
    const [seq = '', id = ''] = line.split(' ')
    acknowledged.set(id, Number(seq))
  })
  const begun = once(lines, 'line')
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')])
  return {
    kill: async (moment) => {
      if (moment === 'appending') await Promise.race([begun, ended])
      await setTimeout(Math.random() * (moment === 'appending' ? longestRunMs : longestStartMs))
      child.kill('SIGKILL')
      await ended
      if (child.signalCode !== 'SIGKILL') throw new Error('a writer ended before it was killed')
      return acknowledged
    },
  }
}
