import { type Tree } from '../../demo/emulator/repositories.ts'

/** The plain files of a scenario's tree. */
export function scenarioFiles(tree: Tree = {}): Readonly<Record<string, string | Buffer>> {
  const files = new Map<string, string | Buffer>()
  for (const [path, entry] of Object.entries(tree)) {
    const isFile = typeof entry === 'string' || Buffer.isBuffer(entry)
    if (!isFile) throw new Error(`${path} is no plain file: this test cannot write it`)
    files.set(path, entry)
  }
  return Object.fromEntries(files)
}
