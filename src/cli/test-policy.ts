import { dirname, join, resolve } from 'node:path'
import { Failure } from '../core/failure.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
import { type PolicyErrors } from '../policy/parse-policy.ts'
import { type PolicyTests, parsePolicyTests } from '../policy/policy-tests.ts'
import { type PolicyTestResult, runPolicyTest } from '../policy/run-policy-test.ts'
import { visibleText } from '../report/visible-text.ts'
import { type Invocation, UsageError } from './command.ts'
import { loadPolicy } from './load-policy.ts'
import { writeText } from './output.ts'
import { readTextFile } from './read-text-file.ts'

/** Runs files of policy tests: exit code 1 when one fails. Paths in a file are seen from where it lies. */
export async function testPolicy(invocation: Invocation): Promise<number> {
  const files = invocation.operands.slice(1)
  if (files.length === 0) throw new UsageError('Name a file of policy tests.')
  let failed = 0
  let count = 0
  for (const file of files) {
    const tests = await readTests(invocation, file)
    const policy = await policyOf(invocation, file, tests)
    for (const test of tests.tests) {
      const result = runPolicyTest(test, policy)
      count += 1
      if (!passes(result)) failed += 1
      await writeText(invocation.stdout, lineOf(result))
    }
  }
  const summary = failed === 0 ? `${count} passed` : `${failed} of ${count} failed`
  await writeText(invocation.stdout, `${summary}\n`)
  return failed === 0 ? 0 : 1
}

async function readTests({ cwd }: Invocation, file: string): Promise<PolicyTests> {
  const what = `The file of tests ${JSON.stringify(file)}`
  const text = await readTextFile({ path: resolve(cwd, file), maxBytes: 1_048_576, what })
  if (text === null) throw invalid(`${what} does not exist.`)
  const parsed = parsePolicyTests(text, file)
  if ('errors' in parsed) throw invalid(mistakes(parsed))
  return parsed.tests
}

function mistakes({ errors }: PolicyErrors): string {
  const lines = errors.map(
    ({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`,
  )
  return ['The tests have mistakes, so none was run.', ...lines].join('\n')
}

function invalid(message: string): Failure {
  return new Failure('policy-invalid', { message, retryable: false })
}

/** What the command line names wins over what the file names. */
async function policyOf(
  invocation: Invocation,
  file: string,
  tests: PolicyTests,
): Promise<PolicyInForce> {
  const named = new Map([
    ['policy', tests.policy],
    ['organisation-policy', tests['organisation-policy']],
  ])
  const flags = new Map<string, string | true>()
  for (const [flag, path] of named) {
    if (path !== undefined) flags.set(flag, join(dirname(file), path))
  }
  if (tests.repository !== undefined) flags.set('repo', tests.repository)
  for (const [flag, value] of invocation.flags) flags.set(flag, value)
  return loadPolicy({ ...invocation, flags }, { policyAt: 'folder' })
}

function passes({ expected, decided, missing }: PolicyTestResult): boolean {
  return expected === decided && missing.length === 0
}

function lineOf(result: PolicyTestResult): string {
  const { name, expected, decided, rules, missing } = result
  const title = visibleText(name, 200)
  if (passes(result)) return `ok    ${title}\n`
  const names = rules.length === 0 ? 'no rule' : visibleText(rules.join(', '), 300)
  if (expected !== decided) {
    return `FAIL  ${title}\n      expected ${expected}, decided ${decided} (${names})\n`
  }
  const wanted = visibleText(missing.join(', '), 300)
  return `FAIL  ${title}\n      expected because of ${wanted}, decided because of ${names}\n`
}
