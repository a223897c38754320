import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { traceLines } from '../../src/attribution/trace-lines.ts'
import { type ChangedFile, type ChangeSet } from '../../src/core/change-set.ts'
import { parseDiff } from '../../src/diff/parse-patch.ts'
import { makeCommit } from './make-commit.ts'
import {
  commitsOf,
  type History,
  randomFrom,
  randomHistory,
  toFastImport,
} from './random-history.ts'

const execute = promisify(execFile)
const environment = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  HOME: tmpdir(),
}

describe('replay against git blame', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-replay-'))
  const plain: ChangeSet[] = []
  const merged: ChangeSet[] = []

  beforeAll(() => {
    const histories = build(folder, 20_260_701, 510)
    for (const { history, changes } of histories) (history.hasMerges ? merged : plain).push(changes)
  }, 120_000)

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([
    ['without merges', plain, 0.999],
    ['with merges', merged, 0.995],
  ])(
    'agrees on added lines %s',
    async (name, changes, floor) => {
      const figures = await compare(folder, changes)
      process.stdout.write(`replay ${name}: ${JSON.stringify(figures)}\n`)
      expect(changes.length).toBeGreaterThan(150)
      expect(figures.equal / figures.lines).toBeGreaterThanOrEqual(floor)
    },
    120_000,
  )
})

interface Built {
  readonly history: History
  readonly changes: ChangeSet
}

function build(folder: string, seed: number, total: number): readonly Built[] {
  git(folder, ['init', '-q', '--bare', '.'])
  const random = randomFrom(seed)
  let mark = 0
  const histories = Array.from({ length: total }, (_, index) =>
    randomHistory(random, () => (mark += 1), index % 5 > 0),
  )
  const stream = histories.flatMap((history) => history.commits.map(toFastImport)).join('\n')
  git(folder, ['fast-import', '--quiet', '--force', '--export-marks=marks'], stream)
  const shas = readMarks(join(folder, 'marks'))
  const pairs = histories.flatMap(pairsOf)
  const diffs = diffTrees(
    folder,
    pairs.map(([child, parent]) => `${shas[child]} ${shas[parent]}`),
  )
  let next = 0
  return histories.map((history) => {
    const commits = commitsOf(history).map((commit) => {
      const [files = [], secondParentFiles = null] = commit.parents.map(() => diffs[next++] ?? [])
      const parents = commit.parents.map((parent) => shas[parent] ?? '')
      return makeCommit({ sha: shas[commit.mark] ?? '', parents, files, secondParentFiles })
    })
    const changes = {
      repository: 'acme/shop',
      baseSha: shas[history.base] ?? '',
      headSha: shas[history.head] ?? '',
      commits,
      files: diffs[next++] ?? [],
      gaps: [],
    }
    return { history, changes }
  })
}

/** Every comparison a change set needs: each commit with each parent, then the head with the base. */
function pairsOf(history: History): readonly (readonly [number, number])[] {
  const ofCommits = commitsOf(history).flatMap((commit) =>
    commit.parents.map((parent) => [commit.mark, parent] as const),
  )
  return [...ofCommits, [history.head, history.base]]
}

function readMarks(path: string): Readonly<Record<number, string>> {
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return Object.fromEntries(
    lines.map((line) => [line.slice(1, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  )
}

function diffTrees(folder: string, pairs: readonly string[]): readonly (readonly ChangedFile[])[] {
  const output = git(
    folder,
    ['diff-tree', '--stdin', '-p', '-r', '-M', '--always', '--full-index', '--pretty=format:%x00'],
    `${pairs.join('\n')}\n`,
  )
  return output.split('\0').slice(1).map(parseDiff)
}

interface Figures {
  readonly histories: number
  lines: number
  equal: number
  /** Lines older than the change, which its renames bring into the diff. */
  older: number
  unknown: number
}

async function compare(folder: string, all: readonly ChangeSet[]): Promise<Figures> {
  const figures: Figures = { histories: all.length, lines: 0, equal: 0, older: 0, unknown: 0 }
  const queue = [...all]
  await Promise.all(Array.from({ length: 3 }, async () => drain(folder, queue, figures)))
  return figures
}

async function drain(folder: string, queue: ChangeSet[], figures: Figures): Promise<void> {
  for (let changes = queue.pop(); changes !== undefined; changes = queue.pop()) {
    const blamed = new Map<string, readonly string[]>()
    for (const run of traceLines(changes, [])) {
      const blame = blamed.get(run.path) ?? (await blameFile(folder, changes, run.path))
      blamed.set(run.path, blame)
      for (let line = run.startLine; line <= run.endLine; line += 1) {
        count(
          figures,
          blame[line - 1] ?? '',
          run.commit === null ? null : (changes.commits[run.commit]?.sha ?? null),
        )
      }
    }
  }
}

function count(figures: Figures, blamed: string, traced: string | null): void {
  if (blamed.startsWith('^')) {
    figures.older += 1
    return
  }
  figures.lines += 1
  if (traced === null) figures.unknown += 1
  if (traced === blamed) figures.equal += 1
}

async function blameFile(
  folder: string,
  { baseSha, headSha }: ChangeSet,
  path: string,
): Promise<readonly string[]> {
  const { stdout } = await execute(
    'git',
    ['blame', '-s', '-l', '--abbrev=40', `${baseSha}..${headSha}`, '--', path],
    { cwd: folder, env: environment, maxBuffer: 2 ** 26 },
  )
  return stdout.split('\n').map((line) => line.split(' ', 1)[0] ?? '')
}

function git(folder: string, options: readonly string[], input = ''): string {
  return execFileSync('git', options, {
    cwd: folder,
    env: environment,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
}
