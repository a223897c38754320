// `npm start`: builds when the sources are newer than the build (ignore-scripts leaves no hook to do it), then starts the App.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const built = join(root, 'dist', 'app', 'start.js')

if (needsBuild()) {
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
    {
      stdio: ['ignore', 2, 2],
      cwd: root,
    },
  )
}
await import(built)

function needsBuild() {
  const sources = join(root, 'src')
  if (!existsSync(sources)) return false
  if (!existsSync(built)) return true
  const since = statSync(built).mtimeMs
  return readdirSync(sources, { recursive: true }).some(
    (file) => file.endsWith('.ts') && statSync(join(sources, file)).mtimeMs > since,
  )
}
