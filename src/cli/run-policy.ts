import { didYouMean } from '../policy/did-you-mean.ts'
import { policyJsonSchema } from '../policy/policy-json-schema.ts'
import { type Invocation, UsageError } from './command.ts'
import { explainPolicy } from './explain-policy.ts'
import { fetchPolicy } from './fetch-policy.ts'
import { writeText } from './output.ts'
import { simulatePolicy } from './simulate-policy.ts'
import { testPolicy } from './test-policy.ts'

const actions = new Map([
  ['explain', explainPolicy],
  ['fetch', fetchPolicy],
  ['test', testPolicy],
  ['simulate', simulatePolicy],
  ['schema', printSchema],
])

export async function runPolicy(invocation: Invocation): Promise<number> {
  const [name = ''] = invocation.operands
  const action = actions.get(name)
  if (action !== undefined) return action(invocation)
  const guess = didYouMean(name, [...actions.keys()])
  throw new UsageError(
    guess === null
      ? `Say what to do: ${[...actions.keys()].join(', ')}.`
      : `Did you mean \`policy ${guess}\`?`,
  )
}

async function printSchema({ stdout }: Invocation): Promise<number> {
  await writeText(stdout, `${JSON.stringify(policyJsonSchema(), null, 2)}\n`)
  return 0
}
