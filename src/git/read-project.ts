import {
  needsProject,
  type ProjectManifests,
  wantedManifests,
} from '../analysis/dependencies/project.ts'
import { type ChangedFile } from '../core/change-set.ts'
import { readObjects, readObjectTypes } from './read-objects.ts'
import { findRepositoryIfGit, type Place, resolveCommits } from './repository.ts'
import { maxFileBytes, runGit } from './run-git.ts'

interface Wanted {
  readonly commit: string
  /** Of the change under judgement. */
  readonly files: readonly ChangedFile[]
}

/** What the repository holds at a commit beside the change; null where that cannot be read or nothing asks for it. */
export async function readProject(
  place: Place,
  { commit, files }: Wanted,
): Promise<ProjectManifests | null> {
  if (!needsProject(files)) return null
  const repository = await findRepositoryIfGit(place)
  if (repository === null) return null
  const [sha] = await resolveCommits(repository, [commit])
  if (sha === undefined || sha === null) return null
  const listed = await runGit({
    cwd: repository.gitDir,
    env: repository.env,
    args: ['ls-tree', '-r', '-z', '--name-only', sha],
  })
  if (listed.exitCode !== 0) return null
  const paths = listed.stdout
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '')
  const wanted = wantedManifests(files, paths)
  const askable = wanted.paths.filter((path) => !path.includes('\n'))
  const types = await readObjectTypes(
    repository,
    askable.map((path) => `${sha}:${path}`),
  )
  const small = types.map((type) =>
    type?.type === 'blob' && type.bytes <= maxFileBytes ? type.sha : '',
  )
  const contents = await readObjects(repository, small)
  const manifests = askable.flatMap((path, index) => {
    const content = contents[index]
    return content === undefined || content === null
      ? []
      : [{ path, text: content.toString('utf8') }]
  })
  const isComplete = !wanted.isCut && manifests.length === wanted.paths.length
  return { paths, manifests, isComplete }
}
