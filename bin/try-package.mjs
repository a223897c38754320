// `npm run try:package [-- --files] [-- --node PATH…]`: packs, shows what is in the package, installs it into an empty folder and, on each
// version of Node that is promised, judges a small repository with it, twice, and asks it over MCP.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'

const mostBytes = 25_000_000
const majors = [20, 22, 24]
const flaw = 'javascript/sql-injection'
const root = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: { node: { type: 'string', multiple: true }, files: { type: 'boolean' } },
})
/** As a stranger's shell: `npm run` hands this repository's .npmrc on. */
const own = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'))
const folder = mkdtempSync(join(tmpdir(), 'countersign-package-'))
const env = {
  ...Object.fromEntries(own),
  OFFLINE: 'true',
  XDG_CACHE_HOME: join(folder, 'cache'),
}

try {
  const project = install(pack())
  commitFlaw(project)
  for (const node of values.node ?? majors.map(nodeOf)) {
    const place = {
      cwd: project,
      env: { ...env, PATH: `${dirname(node)}${delimiter}${env.PATH}` },
      encoding: 'utf8',
    }
    const version = execFileSync('node', ['--version'], place).trim()
    say(`Node ${version}: ${judge(place)}; ${ask(place)}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** The registry has Node itself as a package for each platform. */
function nodeOf(major) {
  const prefix = join(folder, `node-${major}`)
  const name = `node-${process.platform}-${process.arch}`
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefix', prefix]
  execFileSync('npm', ['install', ...options, `${name}@^${major}`], { env, stdio: 'ignore' })
  return join(prefix, 'node_modules', name, 'bin/node')
}

function pack() {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
  const args = ['pack', '--json', '--pack-destination', folder]
  const [packed] = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }))
  say(`${packed.filename}: ${size(packed.size)} packed, ${size(packed.unpackedSize)} unpacked`)
  const groups = packed.files.reduce((all, file) => add(all, file), new Map())
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

function commitFlaw(project) {
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
}

function judge(place) {
  const args = ['--no-install', 'countersign', 'check', '--format', 'json']
  const { status, stdout, stderr } = spawnSync('npx', args, place)
  if (stderr !== '') say(stderr.trim())
  const { analysis, decision } = JSON.parse(stdout)
  const again = spawnSync('npx', args, place)
  if (again.stdout !== stdout || again.stderr !== stderr || again.status !== status)
    throw new Error('check did not say the same again, with what it kept')
  const rules = analysis.findings.map(({ ruleId }) => ruleId)
  if (!rules.includes(flaw)) throw new Error('check did not find the flaw')
  return `check ends with ${status}, ${decision.action}: ${rules.join(', ')}`
}

function ask(place) {
  const hello = {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'try', version: '1' },
  }
  const call = { name: 'check_changes', arguments: { scope: 'branch' } }
  const input = [
    { id: 1, method: 'initialize', params: hello },
    { method: 'notifications/initialized' },
    { id: 2, method: 'tools/call', params: call },
  ]
  const lines = input.map((message) => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  const args = ['--no-install', 'countersign', 'mcp']
  const { stdout, stderr } = spawnSync('npx', args, { ...place, input: lines.join('') })
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const answer = answers.find(({ id }) => id === 2)?.result?.structuredContent
  if (answer?.findings?.[0]?.ruleId !== flaw)
    throw new Error(`mcp did not find the flaw: ${stderr}`)
  return `mcp answers ${answer.decision}`
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
