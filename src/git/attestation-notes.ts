import { askGit, type Environment, runGit } from './run-git.ts'

const ref = 'refs/notes/countersign'

interface Repository {
  readonly cwd: string
  readonly env: Environment
}

/** Those of some commits that a repository has. */
export async function presentCommits(
  { cwd, env }: Repository,
  shas: readonly string[],
): Promise<readonly string[]> {
  const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)']
  const stdout = await askGit({ cwd, env, args, input: shas.map((sha) => `${sha}\n`).join('') })
  const lines = stdout.toString().split('\n')
  return shas.filter((sha) => lines.includes(`${sha} commit`))
}

/** Adds lines to the note of a commit under `refs/notes/countersign`, each once. Answers how many were new. Throws `git-rejected`. */
export async function addNoteLines(
  { cwd, env }: Repository,
  commit: string,
  lines: readonly string[],
): Promise<number> {
  const shown = await runGit({ cwd, env, args: ['notes', '--ref', ref, 'show', commit] })
  const present = shown.exitCode === 0 ? shown.stdout.toString().split('\n').filter(Boolean) : []
  const added = lines.filter((line) => !present.includes(line))
  if (added.length === 0) return 0
  const input = [...present, ...added].map((line) => `${line}\n`).join('')
  await askGit({ cwd, env, args: ['notes', '--ref', ref, 'add', '-f', '-F', '-', commit], input })
  return added.length
}
