import { type Knowledge } from '../knowledge.ts'
import { type CodeFile, type LoadedFile, loadFile } from './load-file.ts'

export type Load = (file: CodeFile, knowledge: Knowledge) => LoadedFile

/** UTF-16 units of text: what is lowered takes some twenty times the room. */
const mostKept = 1_000_000

/** Loads files by the same rules every time, and keeps the last of them: what one group of files consists of is context for the next. */
export function rememberingLoader(): Load {
  const kept = new Map<string, { readonly text: string; readonly loaded: LoadedFile }>()
  let size = 0
  return (file, knowledge) => {
    const { path, text } = file
    const before = kept.get(path)
    if (before?.text === text) return before.loaded
    const loaded = loadFile(file, knowledge)
    size += text.length - (before?.text.length ?? 0)
    kept.delete(path)
    kept.set(path, { text, loaded })
    for (const [oldest, entry] of kept) {
      if (size <= mostKept) break
      kept.delete(oldest)
      size -= entry.text.length
    }
    return loaded
  }
}
