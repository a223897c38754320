import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { agentIn, agentVariables } from '../../src/attribution/agent-environments.ts'
import { parsePushes } from '../../src/cli/hooks/read-pushes.ts'
import { makeRepository, type Scratch } from '../git/scratch.ts'
import { run } from './run.ts'

jest.setTimeout(60_000)

const scratches: Scratch[] = []
afterEach(() => {
  for (const scratch of scratches.splice(0)) scratch.remove()
})

function repository(): Scratch {
  const made = makeRepository()
  scratches.push(made)
  made.commit('base', { 'README.md': 'a\n' })
  return made
}

/** Put together here, so that no scanner takes this file for a leak. */
const key = ['AKIA', 'Q3EGWYZ7LKMNP2RT'].join('')
const leak = `const client = connect({ accessKeyId: '${key}' })\n`

const zeros = '0'.repeat(40)

function pushed(head: string, before = zeros): string {
  return `refs/heads/main ${head} refs/heads/main ${before}\n`
}

describe('hook pre-commit', () => {
  it('judges what is staged and stops on what the policy holds', async () => {
    const repo = repository()
    repo.write('config.js', leak)
    repo.git('add', 'config.js')
    repo.write('config.js', 'clean\n')
    const { exitCode, stdout } = await run(['hook', 'pre-commit'], repo)
    expect(exitCode).toBe(1)
    expect(stdout).toContain('config.js:1')
    expect(stdout).not.toContain(key)
    repo.git('add', 'config.js')
    expect(await run(['hook', 'pre-commit'], repo)).toEqual({ exitCode: 0, stdout: '', stderr: '' })
  })

  const openCookie =
    "require('express')().post('/', (_, to) => to.cookie('session', 1, { secure: true }).end())\n"

  it('judges the commit as what it will be: by the agent of the shell or by the author git will write', async () => {
    const repo = repository()
    repo.write('login.js', openCookie)
    repo.git('add', 'login.js')
    const person = await run(['check', '--staged'], repo)
    expect(person.exitCode).toBe(0)
    expect(person.stdout).toContain('Written by an unmarked commit: 1 commit, 1 line')
    const env = { ...repo.env, CODEX_SANDBOX: 'seatbelt' }
    const agent = await run(['hook', 'pre-commit'], { ...repo, env })
    expect(agent.exitCode).toBe(1)
    expect(agent.stdout).toContain(
      'Written by AI: OpenAI Codex, environment of the commit, 1 commit, 1 line',
    )
    const author = { GIT_AUTHOR_NAME: 'Claude', GIT_AUTHOR_EMAIL: 'noreply@anthropic.com' }
    const named = await run(['hook', 'pre-commit'], { ...repo, env: { ...repo.env, ...author } })
    expect(named.exitCode).toBe(1)
    expect(named.stdout).toContain('Written by AI: Claude Code, commit author, 1 commit, 1 line')
  })

  it('takes what a merge brings in for nobody of this shell', async () => {
    const repo = repository()
    repo.git('switch', '--quiet', '--create', 'topic')
    repo.commit('mine', { 'README.md': 'mine\n' })
    repo.git('switch', '--quiet', 'main')
    repo.commit('theirs', { 'login.js': openCookie, 'README.md': 'theirs\n' })
    repo.git('switch', '--quiet', 'topic')
    expect(() => repo.git('merge', '--quiet', 'main')).toThrow('merge')
    repo.write('README.md', 'both\n')
    repo.git('add', '--all')
    const env = { ...repo.env, CLAUDECODE: '1' }
    const { exitCode, stdout } = await run(['check', '--staged'], { ...repo, env })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Written by an unmarked commit')
  })

  it('knows the branch a rule speaks of', async () => {
    const repo = repository()
    const rule = `version: 1\nrules:\n  - name: closed\n    findings: [javascript/cookie-*]\n    when: { base-branches: [main] }\n    action: block\n    because: It is served the same day.\n`
    repo.commit('policy', { '.github/countersign.yml': rule })
    repo.git('switch', '--quiet', '--create', 'topic')
    repo.write('login.js', openCookie)
    repo.git('add', 'login.js')
    const { stdout } = await run(['hook', 'pre-commit'], repo)
    expect(stdout).toContain('closed blocks')
  })

  it('lets git go on when it cannot run, and says so, unless strict', async () => {
    const repo = repository()
    repo.commit('broken', { '.github/countersign.yml': 'version: 1\nmode: enforced\n' })
    const loose = await run(['hook', 'pre-commit'], repo)
    expect(loose.exitCode).toBe(0)
    expect(loose.stderr).toMatch(/could not run, and git goes on .*The policy is broken/)
    const strict = await run(['hook', 'pre-commit', '--strict'], repo)
    expect(strict.exitCode).toBe(2)
    expect((await run(['hook', 'pre-comit'], repo)).stderr).toContain('Did you mean pre-commit?')
  })
})

describe('hook pre-push', () => {
  it('finds a secret that a later commit removed, before it leaves the machine', async () => {
    const repo = repository()
    repo.commit('leak', { 'config.js': leak })
    const head = repo.commit('oops', { 'config.js': 'clean\n' })
    const first = await run(['hook', 'pre-push', 'origin', 'url'], { ...repo, input: pushed(head) })
    expect(first.exitCode).toBe(1)
    expect(first.stderr).toContain('1 secret in what is about to be pushed')
    expect(first.stderr).toContain('config.js:1')
    expect(first.stderr).not.toContain(key)
  })

  it('looks at nothing the remote has already', async () => {
    const repo = repository()
    const leaked = repo.commit('leak', { 'config.js': leak })
    repo.git('update-ref', 'refs/remotes/origin/main', leaked)
    const head = repo.commit('more', { 'a.js': 'clean\n' })
    const input = pushed(head)
    const clean = await run(['hook', 'pre-push', 'origin', 'url'], { ...repo, input })
    expect(clean).toEqual({ exitCode: 0, stdout: '', stderr: '' })
    const other = await run(['hook', 'pre-push', 'backup', 'url'], { ...repo, input })
    expect(other.exitCode).toBe(1)
    const told = { ...repo, input: pushed(head, leaked) }
    expect((await run(['hook', 'pre-push', 'url', 'url'], told)).exitCode).toBe(0)
    const removed = `(delete) ${zeros} refs/heads/main ${leaked}\n`
    const gone = await run(['hook', 'pre-push', 'origin', 'url'], { ...repo, input: removed })
    expect(gone.exitCode).toBe(0)
  })

  it('reads what the pre-commit framework says, and lets an observing policy push', async () => {
    const repo = repository()
    const head = repo.commit('leak', { 'config.js': leak })
    const env = { ...repo.env, PRE_COMMIT_TO_REF: head, PRE_COMMIT_FROM_REF: zeros }
    expect((await run(['hook', 'pre-push'], { ...repo, env })).exitCode).toBe(1)
    const named = { ...repo.env, PRE_COMMIT_LOCAL_BRANCH: 'refs/heads/main' }
    const first = { ...named, PRE_COMMIT_REMOTE_NAME: 'origin' }
    expect((await run(['hook', 'pre-push'], { ...repo, env: first })).exitCode).toBe(1)
    repo.git('update-ref', 'refs/remotes/origin/main', head)
    expect((await run(['hook', 'pre-push'], { ...repo, env: first })).exitCode).toBe(0)
    const observing = repository()
    observing.commit('policy', { '.github/countersign.yml': 'version: 1\nmode: observe\n' })
    const leaked = observing.commit('leak', { 'config.js': leak })
    const shown = await run(['hook', 'pre-push', 'origin', 'url'], {
      ...observing,
      input: pushed(leaked, observing.git('rev-parse', 'HEAD~1')),
    })
    expect(shown.exitCode).toBe(0)
    expect(shown.stderr).toContain('config.js:1')
  })

  it.each([
    ['', 0],
    ['\n\n', 0],
    ['garbage', 0],
    ['refs/heads/main --all refs/heads/main x', 0],
    [pushed('a'.repeat(64)), 1],
  ])('reads %j as %i pushes', (text, count) => {
    expect(parsePushes(text)).toHaveLength(count)
  })
})

function message(repo: Scratch, text: string): readonly string[] {
  repo.write('.git/COMMIT_EDITMSG', text)
  return ['hook', 'prepare-commit-msg', '.git/COMMIT_EDITMSG', 'message']
}

describe('hook prepare-commit-msg', () => {
  const policy = 'version: 1\nprovenance:\n  disclosure:\n    trailers: [Assisted-by]\n    on: ai\n'

  it('names the agent whose shell this is, once, where the policy asks for it', async () => {
    const repo = repository()
    repo.commit('policy', { '.github/countersign.yml': policy })
    const env = { ...repo.env, CLAUDECODE: '1' }
    const args = message(repo, 'Add a route\n\n# Please enter the message\n')
    const { exitCode, stderr } = await run(args, { ...repo, env })
    expect(exitCode).toBe(0)
    expect(stderr).toContain('added "Assisted-by: Claude Code"')
    repo.git(
      'commit',
      '--quiet',
      '--allow-empty',
      '--file',
      '.git/COMMIT_EDITMSG',
      '--cleanup=strip',
    )
    expect(repo.git('log', '-1', '--format=%(trailers:only)').trim()).toBe(
      'Assisted-by: Claude Code',
    )
    expect(await run(args, { ...repo, env })).toEqual({ exitCode: 0, stdout: '', stderr: '' })
  })

  it('adds nothing for people, to merges, or where no policy asks', async () => {
    const repo = repository()
    const env = { ...repo.env, CLAUDECODE: '1' }
    const args = message(repo, 'Add a route\n')
    expect((await run(args, { ...repo, env })).stderr).toBe('')
    repo.commit('policy', { '.github/countersign.yml': policy })
    expect((await run(args, repo)).stderr).toBe('')
    const merge = [...args.slice(0, 3), 'merge']
    expect((await run(merge, { ...repo, env })).stderr).toBe('')
  })

  it.each(agentVariables.map((row) => [row.name, row.value ?? '1', row.tool] as const))(
    'knows the agent behind %s=%s',
    (name, value, tool) => {
      expect(agentIn({ [name]: value })).toEqual({ tool, seenBy: 'environment' })
      expect(agentIn({ [name]: '' })).toBeNull()
      expect(agentIn({ [name]: '0' })).toBeNull()
    },
  )

  it('takes an editor for nobody', () => {
    expect(agentIn({ TERM_PROGRAM: 'vscode', CURSOR_TRACE_ID: 'x', AGENT: 'ssh' })).toBeNull()
  })
})
