import { scanProject } from '../../src/analysis/code/scan-project.ts'
import { type Knowledge } from '../../src/analysis/knowledge.ts'
import { type Detection } from '../../src/core/finding.ts'
import { areRelated } from './cwe-relations.ts'
import { type CorpusApp, type Mark } from './read-corpus.ts'

/** What the engine made of one mark. */
export interface ScoredMark extends Mark {
  readonly language: string
  readonly app: string
  readonly isReported: boolean
}

/** A detection on a line without a fitting mark: right or wrong, nobody said. */
export interface Unmarked {
  readonly language: string
  readonly app: string
  readonly detection: Detection
}

export interface Score {
  readonly marks: readonly ScoredMark[]
  readonly unmarked: readonly Unmarked[]
}

/** Scans each application as one project and holds what is reported against its marks. */
export function scoreCorpus(apps: readonly CorpusApp[], knowledge: Knowledge): Score {
  const scores = apps.map((app) => scoreApp(app, knowledge))
  return {
    marks: scores.flatMap((score) => score.marks),
    unmarked: scores.flatMap((score) => score.unmarked),
  }
}

function scoreApp({ language, name, files, marks }: CorpusApp, knowledge: Knowledge): Score {
  const { detections } = scanProject(files, knowledge)
  return {
    marks: marks.map((mark) => ({
      ...mark,
      language,
      app: name,
      isReported: detections.some((detection) => isAbout(detection, mark)),
    })),
    unmarked: detections
      .filter((detection) => !marks.some((mark) => isAbout(detection, mark)))
      .map((detection) => ({ language, app: name, detection })),
  }
}

function isAbout({ location, cwe }: Detection, mark: Mark): boolean {
  return (
    location.path === mark.path &&
    location.startLine === mark.line &&
    cwe.some((one) => areRelated(one, mark.cwe))
  )
}

export interface Tally {
  readonly vulnerable: number
  readonly found: number
  readonly safe: number
  readonly falseAlarms: number
}

export function tallyOf(marks: readonly ScoredMark[]): Tally {
  const vulnerable = marks.filter(({ kind }) => kind === 'vulnerable')
  const safe = marks.filter(({ kind }) => kind === 'safe')
  return {
    vulnerable: vulnerable.length,
    found: vulnerable.filter(({ isReported }) => isReported).length,
    safe: safe.length,
    falseAlarms: safe.filter(({ isReported }) => isReported).length,
  }
}

/** 0 to 100. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole
}
