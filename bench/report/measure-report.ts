import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { openStore } from '../../src/store/store.ts'
import { measureCommand } from '../measure-command.ts'
import { type Place } from '../places.ts'
import { fillYear, repositories } from './year.ts'

interface Measured {
  readonly place: Place
  /** Merged pull requests. */
  readonly changes: number
  readonly write: (line: string) => void
  /** Megabytes of heap Node may use; null: as it likes. */
  readonly heaps: readonly (number | null)[]
}

/** Fills a store with a year and measures the reports of it, each in a process of its own. */
export async function measureReports(measured: Measured): Promise<void> {
  const { place, changes, write } = measured
  const store = await openStore(place)
  const { events } = await fillYear(store, changes)
  await store.close()
  write(
    `${store.kind}: ${changes} merged pull requests in ${repositories} repositories, ${events} events`,
  )
  for (const heap of measured.heaps) await measure({ ...measured, format: 'zip', heap })
  await measure({ ...measured, format: 'html', heap: null })
}

interface One extends Measured {
  readonly format: string
  readonly heap: number | null
}

async function measure({ place, format, heap, write }: One): Promise<void> {
  const { dataDir, databaseUrl } = place
  const out = join(dataDir, `report.${format}`)
  const days = ['--from', '2026-01-01', '--to', '2026-12-31']
  const args = ['report', ...days, '--no-record', '--format', format, '--out', out]
  const took = await measureCommand(args, {
    cwd: dataDir,
    env: { DATA_DIR: dataDir, ...(databaseUrl !== null && { DATABASE_URL: databaseUrl }) },
    nodeOptions: heap === null ? [] : [`--max-old-space-size=${heap}`],
  })
  const { size } = await stat(out)
  const limit = heap === null ? '' : `, Node's heap held to ${heap} MB`
  write(`  ${format}, ${megabytes(size)} written${limit}`)
  write(
    `    processor ${took.seconds.toFixed(1)} s, on the clock ${took.elapsed.toFixed(1)} s, memory ${megabytes(took.maxRss)} at most`,
  )
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`
}
