import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Grammars, loadGrammars } from '../src/analysis/code/grammars.ts'
import { scanCode } from '../src/analysis/code/scan-code.ts'
import { scanConfiguration } from '../src/analysis/configuration/scan-configuration.ts'
import { contexts, type Rule, ruleLanguages, sourceLabels } from '../src/core/rule.ts'
import { rules } from '../src/rules/index.ts'

const root = join(import.meta.dirname, '../src/rules')
const endings = {
  javascript: ['js', 'ts', 'tsx', 'jsx'],
  python: ['py'],
  java: ['java'],
  go: ['go'],
  dockerfile: ['Dockerfile', 'b.Dockerfile', 'c.Dockerfile'],
  compose: ['yaml'],
  kubernetes: ['yaml', 'tpl.yaml', 'values.yaml', 'kustomization.yaml'],
  terraform: ['tf'],
  cloudformation: ['yaml', 'json'],
  workflow: ['yaml', 'action.yaml'],
} as const satisfies Record<(typeof ruleLanguages)[number], readonly string[]>

/** Where a format is told by a file's name, the path a fixture is read at. */
const paths: Readonly<Record<string, string>> = {
  'compose yaml': 'src/compose.yaml',
  'kubernetes tpl.yaml': 'charts/web/templates/web.yaml',
  'kubernetes values.yaml': 'charts/web/values.yaml',
  'kubernetes kustomization.yaml': 'src/kustomization.yaml',
  'workflow yaml': '.github/workflows/main.yaml',
  'workflow action.yaml': 'src/action.yaml',
}

const folders = ruleLanguages.flatMap((language) =>
  existsSync(join(root, language))
    ? readdirSync(join(root, language), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${language}/${entry.name}`)
    : [],
)

const byId = new Map(rules.map((rule) => [rule.id, rule]))

let grammars: Grammars

beforeAll(async () => {
  grammars = await loadGrammars()
})

describe('the list of rules', () => {
  it('has every folder', () => {
    expect(folders.filter((folder) => !byId.has(folder))).toEqual([])
  })

  it('has every rule once', () => {
    expect(rules).toHaveLength(byId.size)
  })

  it('is plain JSON data', () => {
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules)
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const fixtures = fixturesOf(id)

  it('is complete', () => {
    expect(problemsOf(rule)).toEqual([])
    expect(folders).toContain(id)
  })

  it('has a bad and a good fixture', () => {
    expect(fixtures.some((name) => name.startsWith('bad.'))).toBe(true)
    expect(fixtures.some((name) => name.startsWith('good.'))).toBe(true)
    expect(
      fixtures.filter((name) => name.startsWith('bad.')).flatMap((name) => expected(id, name)),
    ).not.toEqual([])
  })

  it.each(fixtures)('finds what %s marks and nothing else', (name) => {
    const text = readFileSync(join(root, id, name), 'utf8')
    const { detections, gaps } = scan(rule, name, text)
    const own = detections.filter(({ ruleId }) => ruleId === id)
    expect(gaps).toEqual([])
    expect(own.map(({ location }) => location.startLine)).toEqual(expected(id, name))
  })
})

function scan(rule: Rule, name: string, text: string): ReturnType<typeof scanCode> {
  if (rule.kind !== 'structure') {
    return scanCode({ path: `src/${name}`, text }, { grammars, rules })
  }
  const ending = name.slice(name.indexOf('.') + 1)
  const path = paths[`${rule.languages[0] ?? ''} ${ending}`] ?? `src/${name}`
  return scanConfiguration([{ path, text: withoutMarkers(rule, text) }], { grammars, rules })
}

/** A Dockerfile knows comments on lines of their own only. */
function withoutMarkers(rule: Rule, text: string): string {
  const isDockerfile = rule.languages.some((language) => language === 'dockerfile')
  return isDockerfile ? text.replaceAll(/[ \t]+# finds(?: \d)?$/gmu, '') : text
}

function fixturesOf(id: string): string[] {
  const [language = ''] = id.split('/')
  const allowed: readonly string[] = Object.hasOwn(endings, language)
    ? endings[language as keyof typeof endings]
    : []
  if (!existsSync(join(root, id))) return []
  return readdirSync(join(root, id)).filter((name) => {
    const [stem = '', ...ending] = name.split('.')
    return (stem === 'bad' || stem === 'good') && allowed.includes(ending.join('.'))
  })
}

/** Lines that end in `// finds` or `# finds`, once per finding on the line (`// finds 2`). */
function expected(id: string, name: string): number[] {
  const lines = readFileSync(join(root, id, name), 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    const found = /(?:\/\/|#|\*) finds(?: (\d))?\s*(?:\*\/\}?)?$/u.exec(line.trimEnd())
    return found === null ? [] : Array.from({ length: Number(found[1] ?? 1) }, () => index + 1)
  })
}

function problemsOf(rule: Rule): string[] {
  const checks: readonly (readonly [problem: string, isSo: boolean])[] = [
    ['has no CWE', rule.cwe.length === 0],
    ['has no title', rule.title.trim().length < 8],
    ['has no message', rule.message.trim().length < 8],
    ['has no remediation', rule.remediation.trim().length < 8],
    ['says the same twice', rule.message.trim() === rule.remediation.trim()],
    ['has no reference', rule.references.length === 0],
    ['has an odd OWASP category', rule.owasp !== null && !/^A\d\d:20\d\d$/u.test(rule.owasp)],
    ['matches nothing', rule.kind !== 'taint' && rule.matches.length === 0],
    [
      'is not in the folder of its language',
      !rule.languages.every((each) => rule.id.startsWith(`${each}/`)),
    ],
  ]
  const problems = checks.filter(([, isSo]) => isSo).map(([problem]) => problem)
  return rule.kind === 'taint' ? [...problems, ...taintProblems(rule)] : problems
}

function taintProblems(rule: Extract<Rule, { kind: 'taint' }>): string[] {
  const problems: string[] = []
  const labels: readonly string[] = sourceLabels
  const unknownLabels = rule.sources.filter(
    (source) => typeof source === 'string' && !labels.includes(source),
  )
  if (unknownLabels.length > 0) problems.push('has an unknown source group')
  if (rule.sources.length === 0 || rule.sinks.length === 0)
    problems.push('has no source or no sink')
  if (!contexts.includes(rule.context)) problems.push('has an unknown context')
  for (const sink of rule.sinks) {
    const kinds = [sink.call, sink.assign, sink.returnOf].filter((kind) => kind !== undefined)
    if (kinds.length !== 1)
      problems.push('has a sink that is not exactly one of call, assign, returnOf')
  }
  return problems
}
