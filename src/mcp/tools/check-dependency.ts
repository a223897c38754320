import { type McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { type Assessment } from '../../core/assessment.ts'
import { ecosystems } from '../../core/dependency.ts'
import { readLookUpSettings } from '../../look-up-settings.ts'
import { loadNames } from '../../registry/load-names.ts'
import { type AgentAnswer, toAgentAnswer } from '../../report/agent-answer.ts'
import { toFindingText } from '../../report/agent-text.ts'
import {
  type PackageCheck,
  type PackageEvidence,
  packageChecks,
  toldRules,
  type WantedPackage,
} from '../package-checks.ts'
import { type Workspace } from '../workspace.ts'
import { judgeText, statedAgent } from './judge-text.ts'
import { packageForms } from './package-manifest.ts'
import { readOnly, type ToolContext } from './tool-context.ts'

const inputSchema = {
  ecosystem: z.enum(ecosystems),
  name: z.string().min(1).max(300),
  version: z
    .string()
    .max(100)
    .regex(/^[\w.+~^<>=!*|,:@()[\] -]*$/u, 'This is no version or range.')
    .optional()
    .describe('The version or range you would write; without one it counts as not pinned.'),
}

const checkShape = z.object({
  check: z.string(),
  state: z.enum(['fine', 'concern', 'not-checked']),
  detail: z.string(),
})

const outputSchema = {
  package: z.string(),
  conclusion: z.enum(['concern', 'not-checked', 'fine']),
  checks: z.array(checkShape),
  /** As check_changes answers; null for a name that cannot be. */
  policyAnswer: z.record(z.string(), z.unknown()).nullable(),
  next: z.array(z.string()),
}

export function addCheckDependency(server: McpServer, { workspace, answer }: ToolContext): void {
  server.registerTool(
    'check_dependency',
    {
      title: 'Check a dependency',
      description:
        'Judges a package before you install it: does it exist, is it known to be vulnerable or malicious, does its name imitate another, what does the policy say. Names plainly what was not checked; not checked is not fine.',
      inputSchema,
      outputSchema,
      annotations: { ...readOnly, openWorldHint: true },
    },
    async ({ ecosystem, name, version }) =>
      answer(async () => {
        const data = await judgePackage(workspace, { ecosystem, name, version: version || null })
        return { text: toText(data), data }
      }),
  )
}

interface PackageAnswer {
  readonly package: string
  readonly conclusion: PackageCheck['state']
  readonly checks: readonly PackageCheck[]
  readonly policyAnswer: AgentAnswer | null
  readonly next: readonly string[]
}

async function judgePackage(workspace: Workspace, wanted: WantedPackage): Promise<PackageAnswer> {
  const { ecosystem, name, version } = wanted
  const form = packageForms[ecosystem]
  const refused = refusalOf(wanted)
  if (refused !== null) return refused
  const text = form.toText(name, version)
  const agent = statedAgent(workspace)
  const assessment = await judgeText(workspace, { path: form.path, text, agent })
  const policyAnswer = toAgentAnswer(assessment, answerOptions)
  const checks = [
    wellFormed,
    pinOf(wanted),
    policyCheck(policyAnswer),
    ...packageChecks(await evidenceOf(workspace, assessment)),
  ]
  return {
    package: `${ecosystem}:${name}${version === null ? '' : `@${version}`}`,
    conclusion: worstOf(checks),
    checks,
    policyAnswer,
    next: nextSteps(checks),
  }
}

/** What cannot be is not repeated, not judged, and nobody is asked about it. */
function refusalOf({ ecosystem, name, version }: WantedPackage): PackageAnswer | null {
  const form = packageForms[ecosystem]
  const isName = form.name.test(name)
  if (isName && (version === null || form.version.test(version))) return null
  const what = isName ? 'version' : 'name'
  const detail = `The ${what} is not one this ecosystem allows, so no such ${isName ? 'version' : 'package'} can exist.`
  return {
    package: ecosystem,
    conclusion: 'concern',
    checks: [{ check: what, state: 'concern', detail }],
    policyAnswer: null,
    next: [`Correct the ${what}: this is none that ${ecosystem} allows.`],
  }
}

async function evidenceOf({ env }: Workspace, assessment: Assessment): Promise<PackageEvidence> {
  const settings = readLookUpSettings(env)
  const names = await loadNames()
  if ('problems' in settings) return { assessment, names, privatePackages: [], advisoriesFrom: '' }
  const { osvFolder, osvUrl, privatePackages } = settings
  const host = osvUrl !== null && URL.canParse(osvUrl) ? new URL(osvUrl).host : 'nobody'
  const advisoriesFrom = osvFolder === null ? host : 'the advisory folder'
  return { assessment, names, privatePackages, advisoriesFrom }
}

const wellFormed: PackageCheck = {
  check: 'name',
  state: 'fine',
  detail: 'The name is one this ecosystem allows.',
}

function pinOf({ ecosystem, version }: WantedPackage): PackageCheck {
  const isPinned = version !== null && packageForms[ecosystem].pinned.test(version)
  return isPinned
    ? { check: 'version', state: 'fine', detail: 'One version is named.' }
    : {
        check: 'version',
        state: 'concern',
        detail:
          'No single version is named: what is installed can change by itself. Pin it, or commit a lock file.',
      }
}

function policyCheck(answer: AgentAnswer): PackageCheck {
  const state = worthSaying(answer).length === 0 ? 'fine' : 'concern'
  return { check: 'policy', state, detail: answer.verdict }
}

const answerOptions = { limit: 5, again: 'call check_changes after adding it' }

/** What the policy lets in without a word is in the data only. */
function worthSaying({ findings }: AgentAnswer): AgentAnswer['findings'] {
  return findings.filter(({ action }) => action !== 'allow')
}

function worstOf(checks: readonly PackageCheck[]): PackageCheck['state'] {
  const states = new Set(checks.map(({ state }) => state))
  if (states.has('concern')) return 'concern'
  return states.has('not-checked') ? 'not-checked' : 'fine'
}

function nextSteps(checks: readonly PackageCheck[]): readonly string[] {
  const open = checks.filter(({ state }) => state === 'not-checked').map(({ check: name }) => name)
  return [
    ...(open.length === 0
      ? []
      : [
          `Not checked: ${open.join(', ')}. Verify these yourself, or ask the person you work for.`,
        ]),
    'After adding it, verify: call check_changes.',
  ]
}

function toText({ package: name, conclusion, checks, policyAnswer, next }: PackageAnswer): string {
  return [
    `\`${name}\`: ${conclusion}`,
    ...checkLines(checks),
    ...otherFindings(policyAnswer).map(toFindingText),
    ...next.map((step) => `Next: ${step}`),
  ].join('\n')
}

/** Checks with one answer share a line. */
function checkLines(checks: readonly PackageCheck[]): readonly string[] {
  const answered = new Map<string, readonly string[]>()
  for (const { check: name, state, detail } of checks) {
    const said = `${state}. ${detail}`
    answered.set(said, [...(answered.get(said) ?? []), name])
  }
  return [...answered].map(([said, names]) => `- ${names.join(', ')}: ${said}`)
}

function otherFindings(answer: AgentAnswer | null): AgentAnswer['findings'] {
  if (answer === null) return []
  return worthSaying(answer).filter(({ ruleId }) => !toldRules.has(ruleId))
}
