import { measure } from './engine/measure.ts'
import { type PeerTime, timeBandit, timeEslint, timeOurs, timeWhole } from './engine/peers.ts'
import { readSources, type SourceSet } from './engine/read-sources.ts'

type Write = (line: string) => void

/** Lines per language for times, and all together for memory. */
const linesForTimes = 60_000
const linesForMemory = 500_000

/**
 * What a scan with every rule costs over real code: against parsing alone, against the tools people use today, and in memory. Processor
 * seconds throughout, so that a busy machine says the same.
 */
export async function run(write: Write): Promise<void> {
  const sets = readSources(linesForTimes)
  write('             files    lines  parse s  +flatten s  scan s  scan/parse  at first  lines/s')
  for (const set of sets) write(await row(set))
  for (const set of sets) {
    if (set.name === 'javascript')
      compare(write, set, { name: 'eslint with its security plugin', time: timeEslint })
    if (set.name === 'python') compare(write, set, { name: 'bandit', time: timeBandit })
  }
  for (const set of readSources(linesForMemory)) {
    const { one, two, cold, warm } = timeWhole(set.files)
    const { megabytes, seconds } = one
    write(
      `${set.name}: ${set.lines} lines at once take ${megabytes.toFixed(0)} MB and ${seconds.toFixed(1)} s`,
    )
    const clock = `${one.elapsed.toFixed(1)} s, two ${two.elapsed.toFixed(1)} s on the clock`
    const cache = `${cold.seconds.toFixed(1)} s, warm ${warm.seconds.toFixed(1)} s`
    write(`${set.name}: one thread ${clock}; cache cold ${cache}`)
  }
}

async function row({ name, files, lines }: SourceSet): Promise<string> {
  const { first, best } = await measure(files)
  const { parse, flatten, scan } = best
  const columns: readonly (readonly [string, number])[] = [
    [String(files.length), 8],
    [String(lines), 9],
    [parse.toFixed(2), 9],
    [flatten.toFixed(2), 12],
    [scan.toFixed(2), 8],
    [(scan / parse).toFixed(2), 12],
    [(first.scan / first.parse).toFixed(2), 10],
    [(lines / scan).toFixed(0), 9],
  ]
  return name.padEnd(10) + columns.map(([text, width]) => text.padStart(width)).join('')
}

interface Peer {
  readonly name: string
  readonly time: (files: SourceSet['files']) => PeerTime
}

function compare(write: Write, { files }: SourceSet, { name, time }: Peer): void {
  const same = files.filter(({ path }) => /\.(?:[cm]?js|py)$/u.test(path))
  const peer = time(same)
  if (peer.seconds === null) {
    write(`${name}: not compared, ${peer.why}`)
    return
  }
  const { seconds } = timeOurs(same)
  const ratio = (peer.seconds / seconds).toFixed(2)
  write(
    `${name}: ${peer.seconds.toFixed(1)} s, ours ${seconds.toFixed(1)} s over ${same.length} files: ${ratio} times as fast`,
  )
}
