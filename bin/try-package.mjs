// `npm run try:package [-- --node PATH]`: packs, shows what is in the package, installs it into an empty folder and judges a small repository with it.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'

const mostBytes = 25_000_000
const root = join(import.meta.dirname, '..')
const { values } = parseArgs({ options: { node: { type: 'string' }, files: { type: 'boolean' } } })
const node = values.node ?? process.execPath
/** As a stranger's shell: `npm run` hands this repository's .npmrc on. */
const own = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'))
const env = {
  ...Object.fromEntries(own),
  PATH: `${dirname(node)}:${process.env.PATH}`,
  OFFLINE: 'true',
}
const folder = mkdtempSync(join(tmpdir(), 'countersign-package-'))

try {
  const packed = pack()
  const installed = install(packed)
  judge(installed)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function pack() {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
  const args = ['pack', '--json', '--pack-destination', folder]
  const [packed] = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }))
  say(`${packed.filename}: ${size(packed.size)} packed, ${size(packed.unpackedSize)} unpacked`)
  const groups = Map.groupBy
    ? Map.groupBy(packed.files, groupOf)
    : packed.files.reduce((all, file) => add(all, file), new Map())
  for (const [group, files] of groups) {
    say(
      `  ${group}: ${files.length} files, ${size(files.reduce((sum, file) => sum + file.size, 0))}`,
    )
  }
  if (values.files) for (const { path, size: bytes } of packed.files) say(`  ${bytes} ${path}`)
  if (packed.unpackedSize > mostBytes) throw new Error(`more than ${size(mostBytes)} unpacked`)
  return join(folder, packed.filename)
}

function install(tarball) {
  const project = join(folder, 'project')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n')
  const args = [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    tarball,
  ]
  execFileSync('npm', args, { cwd: project, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const files = readdirSync(join(project, 'node_modules'), { recursive: true, withFileTypes: true })
  const bytes = files
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)
  say(`installed with its dependencies: ${size(bytes)}`)
  return project
}

function judge(project) {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
  git(project, 'init', '--quiet', '--initial-branch=main')
  writeFileSync(join(project, '.gitignore'), 'node_modules\n')
  git(project, 'add', '.gitignore')
  git(project, 'commit', '--quiet', '--message', 'base')
  git(project, 'switch', '--quiet', '--create', 'topic')
  const code =
    "app.get('/', (req, res) => db.query(`SELECT a FROM b WHERE c = '${req.query.c}'`))\n"
  writeFileSync(join(project, 'app.js'), `const app = require('express')()\n${code}`)
  git(project, 'add', 'app.js')
  git(project, 'commit', '--quiet', '--message', 'route')
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['--no-install', 'countersign', 'check', '--format', 'json'],
    {
      cwd: project,
      env,
      encoding: 'utf8',
    },
  )
  if (stderr !== '') say(stderr.trim())
  const { analysis, decision } = JSON.parse(stdout)
  const rules = analysis.findings.map(({ ruleId }) => ruleId)
  say(`Node ${version}: check ends with ${status}, ${decision.action}: ${rules.join(', ')}`)
  if (!rules.includes('javascript/sql-injection')) throw new Error('the flaw was not found')
}

function git(cwd, ...args) {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com']
  execFileSync('git', [...who, ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}

function groupOf({ path }) {
  const [top, second] = path.split('/')
  return top === 'dist' && path.split('/').length > 2 ? `${top}/${second}` : top
}

function add(all, file) {
  const group = groupOf(file)
  return all.set(group, [...(all.get(group) ?? []), file])
}

function size(bytes) {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

function say(text) {
  process.stdout.write(`${text}\n`)
}
