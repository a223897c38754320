import { Failure } from '../core/failure.ts'
import { type Note } from '../core/note.ts'
import { sourceName } from '../core/source-name.ts'
import { version } from '../core/version.ts'
import { runGit } from '../git/run-git.ts'
import { judgeProtection } from '../github/judge-protection.ts'
import { fetchProtection } from '../github/protection.ts'
import { tokenClient } from '../github/token-client.ts'
import { loadPolicy } from '../local/load-policy.ts'
import { visibleText } from '../report/visible-text.ts'
import { type Invocation, textOf, UsageError } from './command.ts'
import { hasColour, writeText } from './output.ts'

/** Examines what a verdict rests on; 1 when something has to be done. */
export async function runDoctor(invocation: Invocation): Promise<number> {
  const notes = [
    aboutNode(),
    await aboutGit(invocation),
    await aboutPolicy(invocation),
    ...(await aboutGitHub(invocation)),
  ]
  const { stdout, env, flags } = invocation
  const text = flags.has('json')
    ? `${JSON.stringify({ version, notes }, null, 2)}\n`
    : notes.map((note) => lineOf(note, hasColour({ output: stdout, env, isOff: false }))).join('')
  await writeText(stdout, text)
  return notes.some(({ state }) => state === 'wrong') ? 1 : 0
}

const marks = { fine: '✓', wrong: '✗', unknown: '?' } as const
const colours = { fine: 32, wrong: 31, unknown: 33 } as const

function lineOf({ state, topic, text }: Note, colour: boolean): string {
  const mark = colour ? `\u001B[${colours[state]}m${marks[state]}\u001B[0m` : marks[state]
  return `${mark} ${topic}: ${text}\n`
}

function aboutNode(): Note {
  const { node } = process.versions
  return { state: 'fine', topic: 'Countersign', text: `${version} on Node.js ${node}` }
}

async function aboutGit({ cwd, env }: Invocation): Promise<Note> {
  try {
    const { stdout } = await runGit({ cwd, env, args: ['--version'] })
    return { state: 'fine', topic: 'git', text: visibleText(stdout.toString('utf8').trim(), 80) }
  } catch (error) {
    return wrong('git', error)
  }
}

async function aboutPolicy(invocation: Invocation): Promise<Note> {
  try {
    const { policy, sources, hash } = await loadPolicy(invocation, { policyAt: 'folder' })
    const name = sources.map((source) => sourceName(source)).join(', ')
    const text = `${name}, mode ${policy.mode}, ${policy.rules.length} rules, hash ${hash.slice(0, 12)}`
    return { state: 'fine', topic: 'policy', text }
  } catch (error) {
    return wrong('policy', error)
  }
}

function wrong(topic: string, error: unknown): Note {
  if (!(error instanceof Failure)) throw error
  return { state: 'wrong', topic, text: error.message }
}

async function aboutGitHub(invocation: Invocation): Promise<readonly Note[]> {
  const { env } = invocation
  const token = env['GITHUB_TOKEN']?.trim() || env['GH_TOKEN']?.trim() || null
  if (token === null) {
    const text = 'not looked at: set GITHUB_TOKEN to a token that can read the repository'
    return [{ state: 'unknown', topic: 'branch rules', text }]
  }
  const name = await repositoryOf(invocation)
  if (name === null) {
    const text = 'not looked at: name the repository with --repo OWNER/NAME'
    return [{ state: 'unknown', topic: 'branch rules', text }]
  }
  try {
    const apiUrl = env['GITHUB_API_URL']?.trim() || null
    const protection = await fetchProtection(tokenClient({ token, apiUrl }), name)
    return judgeProtection(protection, appOf(invocation))
  } catch (error) {
    return [wrong('branch rules', error)]
  }
}

function appOf(invocation: Invocation): number | null {
  const text = textOf(invocation, 'app') ?? invocation.env['APP_ID']?.trim() ?? ''
  if (text === '') return null
  if (/^\d{1,15}$/u.test(text)) return Number(text)
  throw new UsageError('--app takes the number GitHub gave the App.')
}

async function repositoryOf(invocation: Invocation) {
  const given = textOf(invocation, 'repo')
  const text = given ?? (await originOf(invocation))
  const match = /(?:^|[:/])([\w.-]{1,100})\/([\w.-]{1,100}?)(?:\.git)?\/?$/u.exec(text)
  if (match?.[1] !== undefined && match[2] !== undefined) {
    return { owner: match[1], repo: match[2] }
  }
  if (given !== null) throw new UsageError('--repo is written OWNER/NAME.')
  return null
}

async function originOf({ cwd, env }: Invocation): Promise<string> {
  try {
    const args = ['config', '--get', 'remote.origin.url']
    return (await runGit({ cwd, env, args })).stdout.toString('utf8').trim()
  } catch (error) {
    if (error instanceof Failure) return ''
    throw error
  }
}
