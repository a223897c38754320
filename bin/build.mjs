// `npm run build`: `dist` from `src`, the rules of a language in one file; then the command line once more as few files in `dist/command`.
// Loading a module of its own for each rule takes longer than judging ten files, and so do packages of a hundred modules.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { toNotices } from './notices.mjs'

/**
 * Packages of plain JavaScript that judging a change loads. The others stay where npm puts them: native, found by path, or seldom asked
 * for. saxes too: it brings no text of its licence.
 */
const bundled = [
  '@renovatebot/pep440',
  '@renovatebot/ruby-semver',
  'dockerfile-ast',
  'jsonc-parser',
  'packageurl-js',
  'parse-diff',
  're2js',
  'semver',
  'spdx-expression-parse',
  'spdx-satisfies',
  'toml-eslint-parser',
  'vscode-languageserver-textdocument',
  'yaml',
  'zod',
]
const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const command = join(dist, 'command')
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const elsewhere = Object.keys(dependencies).filter((name) => !bundled.includes(name))
const shared = {
  absWorkingDir: root,
  outdir: command,
  bundle: true,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  external: ['#snapshot/*', ...elsewhere.flatMap((name) => [name, `${name}/*`])],
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
}

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
})
execFileSync(process.execPath, ['bin/pack-rules.mjs', 'dist'], { cwd: root, stdio: 'inherit' })
rmSync(command, { recursive: true, force: true })
const program = await build({
  ...shared,
  /** A script, not a module: V8's code of a script can be kept on every version of Node. */
  entryPoints: [{ in: join(dist, 'cli/run-cli.js'), out: 'program' }],
  entryNames: '[name]-[hash]',
  format: 'cjs',
  /** What it loads later it requires: a script that imports has Node warn of an experiment. */
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'importMetaUrl' },
})
const [programFile] = Object.keys(program.metafile.outputs)
await build({
  ...shared,
  entryPoints: [join(dist, 'cli/launch/main.js')],
  format: 'esm',
  define: { programFile: JSON.stringify(basename(programFile)) },
})
const threads = await build({
  ...shared,
  /** Threads are found beside the file that starts them. */
  entryPoints: ['lsp/judge-worker.js', 'scan/scan-worker.js'].map((file) => join(dist, file)),
  entryNames: '[name]',
  splitting: true,
  format: 'esm',
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
  },
})
const inputs = [program, threads].flatMap(({ metafile }) => Object.keys(metafile.inputs))
writeFileSync(join(dist, 'THIRD_PARTY_NOTICES'), toNotices(root, inputs))
