// `npm run try:doors [-- hooks editors inspector action]`: the doors as their other side uses them: real hook managers, headless editors,
// the MCP inspector, the steps of action.yml as a runner would run them. What is not installed here and cannot be had is said.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const main = join(root, 'dist/command/main.js')
const own = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'))
const env = { ...Object.fromEntries(own), OFFLINE: 'true', GIT_CONFIG_GLOBAL: '/dev/null' }
const folder = mkdtempSync(join(tmpdir(), 'countersign-doors-'))
const flaw = "app.get('/', (req, res) => db.query(`SELECT a FROM b WHERE c = '${req.query.c}'`))\n"
const code = `const app = require('express')()\n${flaw}`
/** Put together here, so that no scanner takes this file for a leak. */
const key = ['AKIA', 'Q3EGWYZ7LKMNP2RT'].join('')

const parts = { hooks: tryHooks, editors: tryEditors, inspector: tryInspector, action: tryAction }
const wanted = process.argv.slice(2)
try {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    say(name)
    part()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function tryHooks() {
  const managers = {
    git: () => undefined,
    husky: (cwd) => install(cwd, 'husky@9.1.7') && run(cwd, 'npx', ['--no-install', 'husky']),
    lefthook: (cwd) =>
      install(cwd, 'lefthook@2.2.2') &&
      (() => run(cwd, 'npx', ['--no-install', 'lefthook', 'install'])),
    'pre-commit': (cwd) => {
      if (spawnSync('pre-commit', ['--version']).status !== 0) return false
      return () => {
        nameStagesAsOld(cwd)
        run(cwd, 'pre-commit', ['install'])
        git(cwd, 'add', '.pre-commit-config.yaml')
      }
    },
  }
  for (const [name, prepare] of Object.entries(managers)) {
    const cwd = repository(`hooks-${name}`)
    const after = prepare(cwd)
    if (after === false) {
      say(`  ${name}: not installed here`)
      continue
    }
    run(cwd, 'node', [main, 'init', `--hooks=${name}`])
    if (typeof after === 'function') after()
    say(`  ${name}: ${judgeHooks(cwd)}`)
  }
}

/** Ours are the names since pre-commit 3.2; Debian 12 has an older one. */
function nameStagesAsOld(cwd) {
  const [, major, minor] = /(\d+)\.(\d+)/u.exec(run(cwd, 'pre-commit', ['--version']))
  if (Number(major) > 3 || (Number(major) === 3 && Number(minor) >= 2)) return
  say(
    `  pre-commit ${major}.${minor} is older than docs/hooks.md asks for: with its names of the stages`,
  )
  const path = join(cwd, '.pre-commit-config.yaml')
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replaceAll(/^( +stages:\n +- )pre-(commit|push)$/gmu, '$1$2'))
}

function judgeHooks(cwd) {
  const said = []
  write(cwd, 'clean.js', 'export const a = 1\n')
  git(cwd, 'add', '--all')
  expect(git(cwd, 'commit', '-m', 'clean').status === 0, 'a clean commit is let in')
  said.push('clean commit let in')
  write(cwd, 'app.js', code)
  git(cwd, 'add', 'app.js')
  write(cwd, 'app.js', 'export const b = 1\n')
  const held = git(cwd, 'commit', '-m', 'route')
  expect(
    held.status !== 0 && held.text.includes('javascript/sql-injection'),
    'a staged flaw is held',
  )
  said.push('staged flaw held (the file in the folder is clean)')
  git(cwd, 'reset', '--quiet', 'app.js')
  write(cwd, 'config.js', `const client = connect({ accessKeyId: '${key}' })\n`)
  git(cwd, 'add', 'config.js')
  git(cwd, 'commit', '--no-verify', '-m', 'leak')
  git(cwd, 'init', '--quiet', '--bare', 'remote.git')
  const pushed = git(cwd, 'push', join(cwd, 'remote.git'), 'main')
  expect(pushed.status !== 0 && pushed.text.includes('config.js:1'), 'a leaked key is not pushed')
  said.push('push of a key stopped')
  git(cwd, 'reset', '--quiet', '--hard', 'HEAD~1')
  const agent = { ...env, CLAUDECODE: '1' }
  git(cwd, 'commit', '--allow-empty', '-m', 'by an agent', agent)
  const trailers = git(cwd, 'log', '-1', '--format=%(trailers:only)').text.trim()
  expect(trailers === 'Assisted-by: Claude Code', `the trailer is added, not ${trailers}`)
  said.push('trailer added in an agent’s shell')
  return said.join(', ')
}

/** With a policy that asks for disclosure, and a `countersign` as npm would have put it there. */
function repository(name) {
  const cwd = join(folder, name)
  mkdirSync(cwd)
  write(cwd, 'package.json', '{ "private": true }\n')
  write(cwd, '.gitignore', 'node_modules\nremote.git\n')
  const policy = 'version: 1\nprovenance:\n  disclosure:\n    trailers: [Assisted-by]\n    on: ai\n'
  write(cwd, '.github/countersign.yml', policy)
  git(cwd, 'init', '--quiet', '--initial-branch=main')
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '--quiet', '-m', 'base')
  write(cwd, 'node_modules/.bin/countersign', `#!/bin/sh\nexec node '${main}' "$@"\n`)
  chmodSync(join(cwd, 'node_modules/.bin/countersign'), 0o755)
  return cwd
}

function tryEditors() {
  const cwd = repository('editors')
  write(cwd, 'app.js', code)
  const editors = {
    nvim: ['--headless', '-u', 'NONE', '-S', script('neovim.lua')],
    emacs: ['--batch', '--no-init-file', '-l', script('emacs.el')],
  }
  for (const [name, args] of Object.entries(editors)) {
    const version = spawnSync(name, ['--version'], { encoding: 'utf8' })
    if (version.status !== 0) {
      say(`  ${name}: not installed here`)
      continue
    }
    const place = { cwd, env: { ...env, SERVER: main }, encoding: 'utf8', timeout: 120_000 }
    const { stdout, stderr } = spawnSync(name, args, place)
    const shown = `${stdout}${stderr}`.split('\n').filter((line) => line.startsWith('shown: '))
    expect(
      shown.some((line) => line.includes('sql-injection')),
      `${name} shows it: ${stdout}${stderr}`,
    )
    say(`  ${version.stdout.split('\n')[0]}`)
    const page = readFileSync(join(root, 'docs/editor.md'), 'utf8')
    for (const line of shown) {
      say(`    ${line.slice(7)}`)
      expect(page.includes(line.slice(7)), 'docs/editor.md shows it')
    }
  }
}

function script(name) {
  return join(import.meta.dirname, 'try-doors', name)
}

function tryInspector() {
  const cwd = repository('inspector')
  if (!install(cwd, '@modelcontextprotocol/inspector@2.12.0')) {
    say('  could not be installed')
    return
  }
  const cli = ['--no-install', 'mcp-inspector', '--cli', 'node', main, 'mcp']
  const listed = JSON.parse(run(cwd, 'npx', [...cli, '--method', 'tools/list']))
  say(`  tools/list: ${listed.tools.map(({ name }) => name).join(', ')}`)
  const call = ['--method', 'tools/call', '--tool-name', 'check_snippet']
  const args = ['--tool-arg', `text=${code}`, '--tool-arg', 'language=javascript']
  const { structuredContent } = JSON.parse(run(cwd, 'npx', [...cli, ...call, ...args]))
  expect(structuredContent.decision === 'block', 'check_snippet blocks')
  say(`  tools/call check_snippet: ${structuredContent.verdict}`)
  const read = JSON.parse(
    run(cwd, 'npx', [...cli, '--method', 'resources/read', '--uri', 'countersign://policy']),
  )
  say(`  resources/read: ${read.contents[0].uri}, ${read.contents[0].text.length} characters`)
}

/** The steps in order, each a new shell with its own variables, in a checkout of this repository that holds nothing built. */
function tryAction() {
  const action = join(folder, 'action')
  mkdirSync(action)
  const files = execFileSync('git', ['archive', 'HEAD'], { cwd: root, maxBuffer: 2 ** 29 })
  execFileSync('tar', ['-x', '-C', action], { input: files })
  const cwd = repository('action-repository')
  git(cwd, 'switch', '--quiet', '--create', 'topic')
  write(cwd, 'app.js', code)
  git(cwd, 'add', 'app.js')
  git(cwd, 'commit', '--quiet', '-m', 'route')
  const { inputs, runs } = parse(readFileSync(join(action, 'action.yml'), 'utf8'))
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary.md')]
  for (const file of [output, summary]) writeFileSync(file, '')
  function resolved(text = '') {
    return text.replaceAll(/\$\{\{ ([\w.-]+) \}\}/gu, (_, name) =>
      name === 'github.action_path' ? action : inputs[name.slice('inputs.'.length)].default,
    )
  }
  for (const step of runs.steps) {
    const given = Object.entries(step.env ?? {}).map(([name, text]) => [name, resolved(text)])
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
      {
        cwd: join(cwd, resolved(step['working-directory'])),
        env: {
          ...env,
          ...Object.fromEntries(given),
          GITHUB_OUTPUT: output,
          GITHUB_STEP_SUMMARY: summary,
        },
        encoding: 'utf8',
      },
    )
    say(
      `  ${step.name}: ends with ${status}${stderr === '' ? '' : `, ${stderr.trim().split('\n').at(-1)}`}`,
    )
    for (const line of stdout.split('\n').filter((text) => text.startsWith('::')))
      say(`    ${line.slice(0, 120)}…`)
  }
  const sarif = readFileSync(output, 'utf8').trim().replace('sarif=', '')
  expect(existsSync(sarif), 'the SARIF file is named')
  const [{ results }] = JSON.parse(readFileSync(sarif, 'utf8')).runs
  say(
    `  outputs.sarif: ${results.length} result; summary: ${readFileSync(summary, 'utf8').split('\n')[0]}`,
  )
}

function install(cwd, name) {
  const options = [
    'install',
    '--silent',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-save',
  ]
  return spawnSync('npm', [...options, name], { cwd, env }).status === 0 && keepOurs(cwd)
}

/** npm takes away what it did not put there. */
function keepOurs(cwd) {
  write(cwd, 'node_modules/.bin/countersign', `#!/bin/sh\nexec node '${main}' "$@"\n`)
  chmodSync(join(cwd, 'node_modules/.bin/countersign'), 0o755)
  return true
}

function git(cwd, ...args) {
  const given = typeof args.at(-1) === 'object' ? args.pop() : env
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com']
  const { status, stdout, stderr } = spawnSync('git', [...who, ...args], {
    cwd,
    env: given,
    encoding: 'utf8',
  })
  return { status, text: `${stdout}${stderr}` }
}

function run(cwd, program, args) {
  return execFileSync(program, args, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function write(cwd, path, text) {
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  writeFileSync(join(cwd, path), text)
  return join(cwd, path)
}

function expect(holds, what) {
  if (!holds) throw new Error(`This does not hold: ${what}`)
}

function say(text) {
  process.stdout.write(`${text}\n`)
}
