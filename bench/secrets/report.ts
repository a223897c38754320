import { type Confidence } from '../../src/core/finding.ts'
import { type FalseAlarms, measureFalseAlarms, type Reported } from './false-alarms.ts'
import { measureRecall, type Recall } from './recall.ts'

type Write = (line: string) => void

const mostListed = 40

/** Recall over generated samples, false alarms over the packages at hand; every miss and report is listed. */
export function reportSecrets(write: Write): void {
  reportRecall(write, measureRecall())
  const more = process.env['COUNTERSIGN_BENCH_SOURCES']
  const roots = ['node_modules', ...(more === undefined ? [] : [more])]
  reportFalseAlarms(write, measureFalseAlarms(roots))
}

function reportRecall(write: Write, { samples, missed }: Recall): void {
  for (const family of new Set(samples.map((sample) => sample.family))) {
    const all = samples.filter((sample) => sample.family === family).length
    const lost = missed.filter((sample) => sample.family === family).length
    write(`secrets  ${family.padEnd(26)} ${String(all - lost).padStart(4)} of ${all}`)
  }
  const found = samples.length - missed.length
  const share = ((100 * found) / samples.length).toFixed(1)
  write(`secrets  found ${found} of ${samples.length} generated samples: ${share} % (target 97 %)`)
  for (const { name, path } of missed) write(`missed       ${name} in ${path}`)
}

function reportFalseAlarms(write: Write, { files, lines, reported }: FalseAlarms): void {
  write(`secrets  reported in ${files} files of published packages, ${lines} lines (target 1.000):`)
  for (const confidence of ['high', 'medium', 'low'] as const) {
    const count = of(reported, confidence).length
    const rate = ((1000 * count) / lines).toFixed(4)
    write(`  ${confidence.padEnd(7)} ${String(count).padStart(4)}  ${rate} per 1,000 lines`)
  }
  const shown = [...of(reported, 'high'), ...of(reported, 'medium')]
  for (const { detection, confidence } of shown.slice(0, mostListed)) {
    const { ruleId, location } = detection
    write(`  ${ruleId} (${confidence})  ${location.path}:${location.startLine}`)
  }
}

function of(reported: readonly Reported[], confidence: Confidence): readonly Reported[] {
  return reported.filter((one) => one.confidence === confidence)
}
