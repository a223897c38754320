import { type Commit, type Person } from '../core/change-set.ts'
import { parsePerson } from './parse-commit.ts'
import { type Repository } from './repository.ts'
import { runGit } from './run-git.ts'

/** Stands for what has no commit yet. */
export const uncommitted = '0'.repeat(40)

/**
 * The commit git would make here now, without its files: by the people it would write down (configuration, `GIT_AUTHOR_…`,
 * `--author`), without a message, named by forty zeros.
 */
export async function nextCommit(
  repository: Repository,
  parents: readonly string[],
): Promise<Omit<Commit, 'files' | 'secondParentFiles'>> {
  const [author, committer] = await Promise.all([
    personIn(repository, 'GIT_AUTHOR_IDENT'),
    personIn(repository, 'GIT_COMMITTER_IDENT'),
  ])
  return {
    sha: uncommitted,
    message: '',
    author,
    committer,
    committedAt: null,
    signature: 'absent',
    parents,
    agent: null,
  }
}

/** Without a name when none is configured. */
async function personIn(
  { gitDir, env }: Repository,
  variable: 'GIT_AUTHOR_IDENT' | 'GIT_COMMITTER_IDENT',
): Promise<Person> {
  const { exitCode, stdout } = await runGit({ cwd: gitDir, env, args: ['var', variable] })
  return parsePerson(exitCode === 0 ? stdout.toString('utf8').trim() : '')
}
