import { join } from 'node:path'
import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { areRelated } from '../bench/corpus/cwe-relations.ts'
import { readCorpus } from '../bench/corpus/read-corpus.ts'
import { percent, type Score, scoreCorpus, tallyOf } from '../bench/corpus/score-corpus.ts'
import { loadGrammars } from '../src/analysis/code/grammars.ts'
import { codeLanguages } from '../src/core/rule.ts'
import { rules } from '../src/rules/index.ts'

jest.setTimeout(120_000)

const apps = readCorpus(join(import.meta.dirname, '../fixtures/corpus'))
const marks = apps.flatMap((app) => app.marks)

describe('the labelled corpus', () => {
  it('has well-formed marks in every application', () => {
    expect(apps.flatMap((app) => app.malformed)).toEqual([])
    expect(apps.filter((app) => app.marks.length === 0).map((app) => app.name)).toEqual([])
    const languages: readonly string[] = codeLanguages
    expect(apps.filter((app) => !languages.includes(app.language))).toEqual([])
  })

  it('is as large as it was agreed', () => {
    expect(marks.filter(({ kind }) => kind === 'vulnerable').length).toBeGreaterThanOrEqual(150)
    expect(marks.filter(({ kind }) => kind === 'safe').length).toBeGreaterThanOrEqual(150)
  })
})

describe('what the engine makes of it', () => {
  let score: Score
  beforeAll(async () => {
    score = scoreCorpus(apps, { grammars: await loadGrammars(), rules })
  })

  it('finds nine in ten and reports three in a hundred look-alikes at most', () => {
    expect(score.marks).toHaveLength(marks.length)
    const { vulnerable, found, safe, falseAlarms } = tallyOf(score.marks)
    expect(percent(found, vulnerable)).toBeGreaterThanOrEqual(90)
    expect(percent(falseAlarms, safe)).toBeLessThanOrEqual(3)
  })
})

describe('areRelated', () => {
  it.each([
    [89, 89, true],
    [78, 77, true],
    [77, 78, true],
    [78, 74, false],
    [89, 79, false],
    [321, 798, true],
    [259, 321, false],
  ])('CWE-%d and CWE-%d: %s', (first, second, expected) => {
    expect(areRelated(first, second)).toBe(expected)
  })
})
