import { kinds } from './places.ts'
import { measureReports } from './report/measure-report.ts'

/** A report of 20,000 pull requests in 300 repositories on each store: time, memory, size. */
export async function run(write: (line: string) => void): Promise<void> {
  write('targets: 60 s, 500 MB')
  for (const { create } of kinds) {
    const place = await create()
    try {
      await measureReports({ place, changes: 20_000, write, heaps: [null] })
    } finally {
      await place.remove()
    }
  }
}
