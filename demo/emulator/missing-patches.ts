import { askAsPerson } from './upstream.ts'
import { type FileJson, type World } from './world.ts'

interface TreeJson {
  readonly tree: readonly { readonly path: string; readonly mode: string; readonly sha: string }[]
}

interface Place {
  /** `/repos/owner/repo`. */
  readonly repository: string
  /** The commit the files are in. */
  readonly sha: string
}

/**
 * Added files 0.12.2 shows no patch of although GitHub does: submodules, and text that is not UTF-8. What holds a NUL byte
 * stays without one, as git has it.
 */
export async function withPatches(
  world: World,
  { repository, sha }: Place,
  files: readonly FileJson[],
): Promise<readonly FileJson[]> {
  if (!files.some(isSilent)) return files
  const { tree } = await askAsPerson<TreeJson>(
    world,
    `GET ${repository}/git/trees/${sha}?recursive=1`,
  )
  const entries = new Map(tree.map((entry) => [entry.path, entry]))
  return Promise.all(
    files.map(async (file) => {
      const entry = isSilent(file) ? entries.get(file.filename) : undefined
      if (entry === undefined) return file
      const lines =
        entry.mode === '160000'
          ? [`Subproject commit ${entry.sha}`]
          : await textLines(world, `${repository}/git/blobs/${entry.sha}`)
      return lines === null ? file : { ...file, additions: lines.length, patch: added(lines) }
    }),
  )
}

function isSilent({ status, patch, additions }: FileJson): boolean {
  return status === 'added' && patch === undefined && additions === 0
}

async function textLines(world: World, path: string): Promise<readonly string[] | null> {
  const { content } = await askAsPerson<{ content: string }>(world, `GET ${path}`)
  const bytes = Buffer.from(content, 'base64')
  if (bytes.length === 0 || bytes.includes(0)) return null
  return bytes.toString('utf8').replace(/\n$/u, '').split('\n')
}

function added(lines: readonly string[]): string {
  const count = lines.length === 1 ? '+1' : `+1,${lines.length}`
  return [`@@ -0,0 ${count} @@`, ...lines.map((line) => `+${line}`)].join('\n')
}
