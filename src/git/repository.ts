import { realpath } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { Failure } from '../core/failure.ts'
import { readObjectTypes } from './read-objects.ts'
import { type Environment, runGit } from './run-git.ts'

/** A local repository and how to ask it. */
export interface Repository {
  /** Top of the work tree; null for a bare repository. */
  readonly root: string | null
  /** Where `cwd` is below the top: `''` or `packages/web/`. */
  readonly prefix: string
  readonly gitDir: string
  readonly indexFile: string
  readonly objectsDir: string
  readonly isShallow: boolean
  readonly name: string
  /**
   * For commands that compare trees and objects only. They run inside the git folder and without an index: what the
   * judged change writes into `.gitattributes` then cannot call its own files binary.
   */
  readonly env: Environment
}

export interface Place {
  readonly cwd: string
  readonly env: Environment
}

/** Throws `git-rejected` when `cwd` is in no repository, or git refuses it. */
export async function openRepository(place: Place): Promise<Repository> {
  const repository = await findRepository(place)
  if (repository !== null) return repository
  throw new Failure('git-rejected', {
    message: 'This folder is in no git repository. Check it as it is with --all.',
    retryable: false,
  })
}

/** Null when `cwd` is in no repository. Throws when git is missing or refuses the repository it found. */
export async function findRepository(place: Place): Promise<Repository | null> {
  const found = foundIn.get(place.env)
  if (found === undefined) return lookForRepository(place)
  const repository = found.get(place.cwd) ?? lookForRepository(place)
  found.set(place.cwd, repository)
  return repository
}

/**
 * The same environment for work so short that no repository comes or goes meanwhile: each folder's is looked for once.
 */
export function lookingOnce(env: Environment): Environment {
  const same = { ...env }
  foundIn.set(same, new Map())
  return same
}

const foundIn = new WeakMap<Environment, Map<string, Promise<Repository | null>>>()

async function lookForRepository(place: Place): Promise<Repository | null> {
  const answer = await runGit({ ...place, args: ['rev-parse', ...questions] })
  if (answer.exitCode !== 0 && answer.said.includes('not a git repository')) return null
  if (answer.exitCode !== 0) throw refused(answer.said)
  const lines = answer.stdout.toString('utf8').split('\n')
  if (lines.length > maxAnswers) throw refused('its folder has a line end in its name')
  return describe(place, lines)
}

/** As `findRepository`, and null too where there is no git: a folder can be checked without. */
export async function findRepositoryIfGit(place: Place): Promise<Repository | null> {
  return findRepository(place).catch((error: unknown) => {
    if (error instanceof Failure && error.code === 'git-unavailable') return null
    throw error
  })
}

async function describe(place: Place, lines: readonly string[]): Promise<Repository> {
  const [gitDir = '', isInside, isShallow, index = '', objects = '', up = '', prefix = ''] = lines
  const root = isInside === 'true' ? await realpath(resolve(place.cwd, up)) : null
  return {
    root,
    prefix: root === null ? '' : prefix,
    gitDir,
    indexFile: resolve(place.cwd, index),
    objectsDir: resolve(place.cwd, objects),
    isShallow: isShallow === 'true',
    name: basename(root ?? gitDir).replace(/\.git$/u, ''),
    env: environmentOf(gitDir, place.env),
  }
}

/**
 * The commits that `names` name (branches, tags, hashes, `HEAD~3`), in that order; null for what is no commit here.
 * Names go in on standard input, so none can pass for an option.
 */
export async function resolveCommits(
  repository: Repository,
  names: readonly string[],
): Promise<readonly (string | null)[]> {
  const askable = names.map((name) => (/[\n\0]/u.test(name) ? '' : `${name}^{commit}`))
  const objects = await readObjectTypes(repository, askable)
  return objects.map((object) => (object?.type === 'commit' ? object.sha : null))
}

const questions = [
  '--absolute-git-dir',
  '--is-inside-work-tree',
  '--is-shallow-repository',
  '--git-path',
  'index',
  '--git-path',
  'objects',
  '--show-cdup',
  '--show-prefix',
]

/** `--git-path x` is one question in two words; git leaves out the last outside a work tree; a final line end. */
const maxAnswers = questions.length - 2 + 1

function environmentOf(gitDir: string, env: Environment): Environment {
  return {
    ...env,
    GIT_DIR: gitDir,
    GIT_WORK_TREE: gitDir,
    GIT_INDEX_FILE: resolve(gitDir, 'countersign-reads-no-index'),
    GIT_PREFIX: undefined,
  }
}

function refused(said: string): Failure {
  const isForeign = said.includes('dubious ownership')
  return new Failure('git-rejected', {
    message: isForeign
      ? 'git refuses this repository because another user owns it. Run `git config --global --add safe.directory <folder>` when you trust it.'
      : `git could not read this repository: ${said}`,
    retryable: false,
  })
}
