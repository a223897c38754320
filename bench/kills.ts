import { fileURLToPath } from 'node:url'
import { killWriters } from './kills/kill-writers.ts'
import { kinds } from './places.ts'

const kills = 100
const program = fileURLToPath(new URL('./kills/append-forever.js', import.meta.url))

/** Writers of the audit log are killed while they append. Any fault ends the run with exit code 1. */
export async function run(write: (line: string) => void): Promise<void> {
  for (const { kind, create } of kinds) {
    const place = await create()
    const began = Date.now()
    try {
      const killed = await killWriters({ place, kills, program })
      const seconds = Math.round((Date.now() - began) / 1000)
      write(
        `${kind}: ${killed.kills} kills in ${seconds} s, ${killed.events} events, ${killed.acknowledged} of them acknowledged, ${killed.faults.length} faults`,
      )
      write(
        `  at the end: countersign audit verify ${killed.verifiers.ours}, fixtures/verifier ${killed.verifiers.second} (0: verified)`,
      )
      for (const fault of killed.faults.slice(0, 20)) write(`  ✗ ${fault}`)
      if (killed.faults.length > 0) process.exitCode = 1
    } finally {
      await place.remove()
    }
  }
}
