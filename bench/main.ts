import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** What a file of this folder exports to be run by `npm run bench`. */
interface Bench {
  readonly run: (write: (line: string) => void) => Promise<void>
}

const folder = dirname(fileURLToPath(import.meta.url))

await main(process.argv.slice(2))

/** Runs every bench of this folder, or those that are named, one after the other. */
async function main(wanted: readonly string[]): Promise<void> {
  for (const name of benchNames()) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const bench: unknown = await import(pathToFileURL(`${folder}/${name}.js`).href)
    if (!isBench(bench)) continue
    write(`\n${name}`)
    await bench.run((line) => write(`  ${line}`))
  }
}

function benchNames(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js') && file !== 'main.js')
    .map((file) => file.slice(0, -'.js'.length))
    .toSorted((first, second) => first.localeCompare(second))
}

function isBench(module: unknown): module is Bench {
  return (
    typeof module === 'object' &&
    module !== null &&
    'run' in module &&
    typeof module.run === 'function'
  )
}

function write(line: string): void {
  process.stdout.write(`${line}\n`)
}
