import { readObjects, readObjectTypes } from './read-objects.ts'
import { findRepository, type Place } from './repository.ts'
import { mebibyte } from './run-git.ts'

/**
 * The raw texts of the git notes `refs/notes/ai` on these commits, by commit. Commits without a note, and notes over
 * 8 MiB or beyond 128 MiB in all, are left out. Empty outside a repository.
 */
export async function readNotes(
  place: Place,
  shas: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const notes = new Map<string, string>()
  const repository = shas.length === 0 ? null : await findRepository(place)
  if (repository === null) return notes
  const names = shas.flatMap((sha) => notePaths(sha).map((path) => `${notesRef}:${path}`))
  const types = await readObjectTypes(repository, names)
  const found: { readonly sha: string; readonly blob: string }[] = []
  let budget = 128 * mebibyte
  for (const [index, type] of types.entries()) {
    const sha = shas[Math.floor(index / pathsPerNote)]
    if (sha === undefined || type?.type !== 'blob') continue
    if (type.bytes > Math.min(budget, maxNoteBytes)) continue
    budget -= type.bytes
    found.push({ sha, blob: type.sha })
  }
  const texts = await readObjects(
    repository,
    found.map((note) => note.blob),
  )
  for (const [index, note] of found.entries()) {
    const text = texts[index]
    if (text !== undefined && text !== null) notes.set(note.sha, text.toString('utf8'))
  }
  return notes
}

const notesRef = 'refs/notes/ai'
const maxNoteBytes = 8 * mebibyte
const pathsPerNote = 3

/** A notes tree fans out as it fills: the same commit may stand at any of these. */
function notePaths(sha: string): readonly string[] {
  const [first, second] = [sha.slice(0, 2), sha.slice(2, 4)]
  return [sha, `${first}/${sha.slice(2)}`, `${first}/${second}/${sha.slice(4)}`]
}
