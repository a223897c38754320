import { loadGrammars } from '../src/analysis/code/grammars.ts'
import { rules } from '../src/rules/index.ts'
import { readCorpus } from './corpus/read-corpus.ts'
import { percent, type ScoredMark, scoreCorpus, tallyOf } from './corpus/score-corpus.ts'
import { reportSecrets } from './secrets/report.ts'

type Write = (line: string) => void

/**
 * How much of the labelled corpus is found, and how many of its safe look-alikes are reported, per language and weakness. Every miss and
 * false alarm is listed.
 */
export async function run(write: Write): Promise<void> {
  const apps = readCorpus('fixtures/corpus')
  const { marks, unmarked } = scoreCorpus(apps, { grammars: await loadGrammars(), rules })
  write('              vulnerable   found            safe   false alarms')
  for (const language of new Set(apps.map((app) => app.language))) {
    const own = marks.filter((mark) => mark.language === language)
    for (const cwe of weaknessesOf(own)) {
      const some = own.filter((mark) => mark.cwe === cwe)
      write(row(`  CWE-${cwe}`, some))
    }
    write(row(language, own))
  }
  write(row('all', marks))
  for (const mark of marks.filter(({ kind, isReported }) => (kind === 'safe') === isReported)) {
    const { kind, cwe, language, app, path, line } = mark
    const what = kind === 'safe' ? 'false alarm' : 'missed'
    write(`${what.padEnd(12)} CWE-${cwe}  ${language}/${app}/${path}:${line}`)
  }
  write(`${unmarked.length} reports on lines without a mark of their weakness:`)
  for (const { language, app, detection } of unmarked) {
    const { ruleId, confidence, location } = detection
    write(`  ${ruleId} (${confidence})  ${language}/${app}/${location.path}:${location.startLine}`)
  }
  reportSecrets(write)
}

function weaknessesOf(marks: readonly ScoredMark[]): readonly number[] {
  return [...new Set(marks.map(({ cwe }) => cwe))].toSorted((first, second) => first - second)
}

function row(name: string, marks: readonly ScoredMark[]): string {
  const { vulnerable, found, safe, falseAlarms } = tallyOf(marks)
  return [
    name.padEnd(14),
    String(vulnerable).padStart(10),
    String(found).padStart(8),
    share(found, vulnerable).padStart(9),
    String(safe).padStart(7),
    String(falseAlarms).padStart(7),
    share(falseAlarms, safe).padStart(9),
  ].join('')
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${percent(part, whole).toFixed(1)} %`
}
