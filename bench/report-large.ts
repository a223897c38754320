import { createDirectory } from './places.ts'
import { measureReports } from './report/measure-report.ts'

/** A report of 100,000 pull requests, also with little memory. */
export async function run(write: (line: string) => void): Promise<void> {
  const place = await createDirectory()
  try {
    await measureReports({ place, changes: 100_000, write, heaps: [null, 400] })
  } finally {
    await place.remove()
  }
}
