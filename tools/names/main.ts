import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { comparableName } from '../../src/analysis/dependencies/names/comparable-name.ts'
import { type Ecosystem, ecosystems } from '../../src/core/dependency.ts'
import { buildFilterFile } from './build-filter.ts'

const usage = `usage: npm run names -- ECOSYSTEM YYYY-MM-DD POPULAR [ALL]
POPULAR: a file of names, one a line, the most used first. ALL: a file of every name known to exist.
Writes snapshot/ECOSYSTEM.txt and, with ALL, snapshot/ECOSYSTEM.filter.
`
const maxPopular = 8_500

process.exitCode = main(process.argv.slice(2))

/** Builds what the product knows of a registry's names from plain lists of them. */
function main([ecosystem = '', asOf = '', popular, all]: readonly string[]): number {
  if (!isEcosystem(ecosystem) || !/^\d{4}-\d{2}-\d{2}$/u.test(asOf) || popular === undefined) {
    process.stderr.write(usage)
    return 2
  }
  const folder = join(import.meta.dirname, '..', '..', '..', 'snapshot')
  const names = namesIn(popular).slice(0, maxPopular)
  const text = [`# countersign-popular 1 ${asOf} ${ecosystem}`, ...names, ''].join('\n')
  writeFileSync(join(folder, `${ecosystem}.txt`), text)
  if (all !== undefined) {
    const known = [...namesIn(all), ...names].map((name) => comparableName(ecosystem, name))
    writeFileSync(join(folder, `${ecosystem}.filter`), buildFilterFile(known, asOf))
  }
  return 0
}

function isEcosystem(text: string): text is Ecosystem {
  return ecosystems.some((ecosystem) => ecosystem === text)
}

function namesIn(path: string): readonly string[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return [...new Set(lines.map((line) => line.trim()).filter((line) => /^[^\s#]+$/u.test(line)))]
}
