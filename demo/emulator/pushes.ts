import { askAsPerson } from './upstream.ts'
import { type FileJson, type World } from './world.ts'

interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

interface Comparison {
  readonly status: string
  readonly commits: readonly {
    readonly sha: string
    readonly commit: { readonly message: string }
  }[]
}

/** What 0.12.2 leaves out of a push: whether it was by force, and its commits with the files they touch. */
export async function completePush(
  world: World,
  place: RepositoryName,
  payload: Readonly<Record<string, unknown>>,
): Promise<object> {
  const { ref, before, after, deleted } = payload as { [key: string]: string | undefined }
  if (ref === undefined || before === undefined || after === undefined || deleted) return {}
  const path = `/repos/${place.owner}/${place.repo}`
  const compared = await comparison(world, `${path}/compare/${before}...${after}`)
  const commits = compared?.status === 'ahead' ? compared.commits : []
  return {
    created: false,
    deleted: false,
    forced: compared?.status !== 'ahead',
    commits: await Promise.all(
      commits.map(async ({ sha, commit }) => ({
        id: sha,
        message: commit.message,
        ...(await filesOf(world, `${path}/commits/${sha}`)),
      })),
    ),
  }
}

/** Null where the two have nothing in common. */
async function comparison(world: World, path: string): Promise<Comparison | null> {
  try {
    return await askAsPerson<Comparison>(world, `GET ${path}`)
  } catch {
    return null
  }
}

async function filesOf(world: World, path: string) {
  const { files } = await askAsPerson<{ files: readonly FileJson[] }>(world, `GET ${path}`)
  function named(status: string): readonly string[] {
    return files.filter((file) => file.status === status).map(({ filename }) => filename)
  }
  return { added: named('added'), modified: named('modified'), removed: named('removed') }
}
