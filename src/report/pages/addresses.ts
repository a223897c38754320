import { pathTo } from './markup.ts'

/** A repository, and where its pages on GitHub are. */
export interface Place {
  readonly owner: string
  readonly name: string
  /** Of GitHub's web pages, e.g. `https://github.com`. */
  readonly webUrl: string
}

type Named = Pick<Place, 'owner' | 'name'>

export function repositoryAddress(
  { owner, name }: Named,
  query: Readonly<Record<string, string | number | null>> = {},
): string {
  return pathTo(['repositories', owner, name], query)
}

export function pullAddress(
  { owner, name }: Named,
  number: number,
  query: Readonly<Record<string, string | number | null>> = {},
): string {
  return pathTo(['repositories', owner, name, 'pulls', number], query)
}

export function traceAddress(
  { owner, name }: Named,
  { path, line }: { readonly path: string; readonly line: number },
): string {
  return pathTo(['repositories', owner, name, 'trace'], { path, line })
}

/** Lines of a file at a commit, on GitHub. */
export function sourceOnGitHub(
  { webUrl, owner, name }: Place,
  lines: {
    readonly sha: string
    readonly path: string
    readonly startLine: number
    readonly endLine: number
  },
): string {
  const { sha, path, startLine, endLine } = lines
  const file = pathTo([owner, name, 'blob', sha, ...path.split('/')])
  return `${webUrl}${file}#L${startLine}${endLine === startLine ? '' : `-L${endLine}`}`
}
