import { type McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { ecosystems } from '../../core/dependency.ts'
import { type AgentAnswer, toAgentAnswer } from '../../report/agent-answer.ts'
import { toAgentText } from '../../report/agent-text.ts'
import { lookUpCheck, type PackageCheck, type WantedPackage } from '../package-checks.ts'
import { type Workspace } from '../workspace.ts'
import { judgeText } from './judge-text.ts'
import { packageForms } from './package-manifest.ts'
import { readOnly, type ToolContext } from './tool-context.ts'

const inputSchema = {
  ecosystem: z.enum(ecosystems),
  name: z.string().min(1).max(300),
  version: z
    .string()
    .max(100)
    .regex(/^[\w.+~^<>=!*|, -]*$/u, 'This is no version or range.')
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
  /** As check_changes answers; null when no manifest of this ecosystem is read yet. */
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
  if (!form.name.test(name)) {
    const next = [`Correct the name: this is no name that ${ecosystem} allows.`]
    const checks = [malformed]
    return { package: ecosystem, conclusion: 'concern', checks, policyAnswer: null, next }
  }
  const assessment =
    form.manifest === null
      ? null
      : await judgeText(workspace, { ...form.manifest(wanted), isByAi: true })
  const policyAnswer = assessment === null ? null : toAgentAnswer(assessment, answerOptions)
  const gaps = assessment?.analysis.gaps ?? null
  const checks = [wellFormed, pinOf(wanted), policyCheck(policyAnswer), lookUpCheck(gaps)]
  return {
    package: `${ecosystem}:${name}${version === null ? '' : `@${version}`}`,
    conclusion: worstOf(checks),
    checks,
    policyAnswer,
    next: nextSteps(checks),
  }
}

const malformed: PackageCheck = {
  check: 'name',
  state: 'concern',
  detail: 'The name is not one this ecosystem allows, so no such package can exist.',
}

const wellFormed: PackageCheck = {
  check: 'name',
  state: 'fine',
  detail: 'The name is one this ecosystem allows.',
}

function pinOf({ version }: WantedPackage): PackageCheck {
  const isPinned = version !== null && /^(?:==?\s?)?v?\d+(?:\.\d+)*[\w.+-]*$/u.test(version)
  return isPinned
    ? { check: 'version', state: 'fine', detail: 'One version is named.' }
    : {
        check: 'version',
        state: 'concern',
        detail:
          'No single version is named: what is installed can change by itself. Pin it, or commit a lock file.',
      }
}

function policyCheck(answer: AgentAnswer | null): PackageCheck {
  const check = 'policy'
  if (answer === null) {
    return {
      check,
      state: 'not-checked',
      detail:
        'Manifests of this ecosystem are not judged from here; call check_changes once it is declared.',
    }
  }
  const state = answer.findings.length === 0 ? 'fine' : 'concern'
  return { check, state, detail: answer.verdict }
}

const answerOptions = { limit: 5, again: 'call check_changes after adding it' }

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
    ...checks.map(({ check: of, state, detail }) => `- ${of}: ${state}. ${detail}`),
    ...(policyAnswer === null || policyAnswer.findings.length === 0
      ? []
      : [toAgentText(policyAnswer)]),
    ...next.map((step) => `Next: ${step}`),
  ].join('\n')
}
