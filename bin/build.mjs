// `npm run build`: `dist` from `src`, the rules of a language in one file; then the command line once more as few files in `dist/command`.
// Loading a module of its own for each rule takes longer than judging ten files. Packages stay where npm puts them.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const tsc = join(root, 'node_modules/typescript/bin/tsc')

execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
execFileSync(process.execPath, ['bin/pack-rules.mjs', 'dist'], { cwd: root, stdio: 'inherit' })
rmSync(join(dist, 'command'), { recursive: true, force: true })
await build({
  /** Threads are found beside the file that starts them. */
  entryPoints: ['cli/main.js', 'lsp/judge-worker.js', 'scan/scan-worker.js'].map((file) =>
    join(dist, file),
  ),
  entryNames: '[name]',
  outdir: join(dist, 'command'),
  bundle: true,
  splitting: true,
  packages: 'external',
  external: ['#snapshot/*'],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
})
