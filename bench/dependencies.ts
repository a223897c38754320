import { scanDependencies } from '../src/analysis/dependencies/scan-dependencies.ts'
import { type ChangedFile, type Line } from '../src/core/change-set.ts'

const packages = 50_000
/** Every so manieth package moves to another version. */
const step = 100

/** How long the packages of large lock files take to compare, on the clock and in processor time with that of the garbage collector's threads. */
export async function run(write: (line: string) => void): Promise<void> {
  for (const [path, entry] of Object.entries(formats)) {
    const file = lockChange(path, entry)
    scanDependencies(changeOf(lockChange(path, entry, 500)), null)
    const began = performance.now()
    const start = process.cpuUsage()
    const { dependencies } = scanDependencies(changeOf(file), null)
    const { user, system } = process.cpuUsage(start)
    const clock = ((performance.now() - began) / 1000).toFixed(2)
    const megabytes = ((file.text?.length ?? 0) / 1_048_576).toFixed(1)
    const seconds = ((user + system) / 1_000_000).toFixed(2)
    write(
      `${path}: ${packages} entries, ${megabytes} MB, ${dependencies.length} changes in ${clock} s on the clock, ${seconds} s of processor time`,
    )
  }
}

type Entry = (name: string, version: string) => readonly string[]

const formats: Readonly<Record<string, Entry>> = {
  'package-lock.json': (name, version) => [
    `    "node_modules/${name}": {`,
    `      "version": "${version}",`,
    `      "resolved": "https://registry.example/${name}/-/${name}-${version}.tgz",`,
    `      "integrity": "sha512-${name.padEnd(86, 'x')}==",`,
    '      "license": "MIT",',
    '      "engines": { "node": ">=18" }',
    '    },',
  ],
  'pnpm-lock.yaml': (name, version) => [
    `  ${name}@${version}:`,
    `    resolution: {integrity: sha512-${name.padEnd(86, 'x')}==}`,
    "    engines: {node: '>=18'}",
    '',
  ],
  'yarn.lock': (name, version) => [
    `${name}@^${version}:`,
    `  version "${version}"`,
    `  resolved "https://registry.example/${name}/-/${name}-${version}.tgz#x"`,
    `  integrity sha512-${name.padEnd(86, 'x')}==`,
    '',
  ],
  'Cargo.lock': (name, version) => [
    '[[package]]',
    `name = "${name}"`,
    `version = "${version}"`,
    'source = "registry+https://github.com/rust-lang/crates.io-index"',
    `checksum = "${name.padEnd(64, '0')}"`,
    '',
  ],
}

const frames: Readonly<Record<string, readonly [string, string]>> = {
  'package-lock.json': ['{ "lockfileVersion": 3, "packages": {', '    "": {} } }'],
  'pnpm-lock.yaml': ['packages:', ''],
}

function lockChange(path: string, entry: Entry, count = packages): ChangedFile {
  const [opening, closing] = frames[path] ?? ['', '']
  const lines: Line[] = [{ kind: 'context', text: opening, oldNumber: 1, newNumber: 1 }]
  let [oldNumber, newNumber] = [1, 1]
  function add(kind: Line['kind'], text: string): void {
    if (kind !== 'added') oldNumber += 1
    if (kind !== 'removed') newNumber += 1
    lines.push({
      kind,
      text,
      oldNumber: kind === 'added' ? null : oldNumber,
      newNumber: kind === 'removed' ? null : newNumber,
    })
  }
  for (let index = 0; index < count; index++) {
    const name = `package-${index}`
    const moves = index % step === 0
    for (const text of entry(name, '1.0.0')) add(moves ? 'removed' : 'context', text)
    if (moves) for (const text of entry(name, '1.0.1')) add('added', text)
  }
  add('context', closing)
  const head = lines.filter(({ kind }) => kind !== 'removed').map(({ text }) => text)
  return {
    path,
    previousPath: null,
    status: 'modified',
    hunks: [{ oldStart: 1, newStart: 1, lines }],
    text: head.join('\n'),
    missing: null,
  }
}

function changeOf(file: ChangedFile): Parameters<typeof scanDependencies>[0] {
  return {
    repository: 'o/r',
    baseSha: 'b',
    headSha: 'h',
    commits: [],
    files: [file],
    gaps: [],
  }
}
