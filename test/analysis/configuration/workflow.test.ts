import { describe, expect, it } from '@jest/globals'
import { type Grammars } from '../../../src/analysis/code/grammars.ts'
import { workflow } from '../../../src/analysis/configuration/formats/workflow.ts'
import {
  emptyScope,
  labelsOf,
} from '../../../src/analysis/configuration/formats/workflow-expressions.ts'
import { type Node, textOf, valueAt } from '../../../src/analysis/configuration/node.ts'

function read(text: string, type: string): readonly Node[] {
  const { resources } = workflow.read([{ path: '.github/workflows/a.yaml', text }], {} as Grammars)
  return resources.filter((each) => each.type === type).map(({ node }) => node)
}

function withStep(step: string, head = 'on: push'): string {
  return `${head}\njobs:\n  a:\n    steps:\n      - ${step}\n`
}

describe('what an expression carries', () => {
  it.each([
    ['github.head_ref', ['untrusted']],
    ['github.event.issue.title', ['untrusted']],
    ['github.event.issue.body', ['untrusted', 'untrusted-lines']],
    ['github.event.head_commit.message', ['pushed', 'untrusted', 'untrusted-lines']],
    ['github.event.pull_request.head.sha', ['head']],
    ['github.event.pull_request.head.ref', ['untrusted']],
    ['github.event.workflow_run.id', ['other-run']],
    ['github.event.client_payload.x', ['input']],
    ['inputs.x', ['input']],
    ['secrets.X', ['secret']],
    ['toJSON(secrets)', ['all-secrets', 'secret']],
    ["github.event.issue.title == 'x'", []],
    ['github.sha', []],
    ['github.event.pull_request', []],
    ['toJSON(github.event.pull_request)', ['untrusted']],
    ["format('{0}', github.event)", []],
    ['secrets', []],
    ['secrets[matrix.name]', ['all-secrets', 'secret']],
  ])('%s', (body, labels) => {
    expect(labelsOf(body, emptyScope)).toEqual(labels)
  })
})

describe('a workflow', () => {
  it('knows how many jobs it has', () => {
    const [node] = read('on: push\njobs:\n  a: { steps: [] }\n  b: { steps: [] }\n', 'workflow')
    expect(textOf(valueAt(node ?? null, '$jobs'))).toBe('2')
  })

  it('keeps a condition as it is written', () => {
    const [node] = read(withStep('{ run: x, if: "${{ matrix.a }} && b" }'), 'step')
    expect(textOf(valueAt(node ?? null, '$if'))).toBe('${{ matrix.a }} && b')
  })

  it('has no condition where none is written', () => {
    const [node] = read(withStep('run: x'), 'step')
    expect(valueAt(node ?? null, '$if')).toBeNull()
  })

  it('takes nothing from inputs without free text', () => {
    const on =
      'on: { workflow_dispatch: { inputs: { a: { type: boolean }, b: { type: string }, c: { type: choice } } } }'
    const run = 'run: echo ${{ inputs.a }} ${{ inputs.b }} ${{ github.event.inputs.c }}'
    const [node] = read(withStep(run, on), 'step')
    const carried = valueAt(node ?? null, 'run')?.interpolations.map(({ labels }) => labels)
    expect(carried).toEqual([[], ['input'], []])
  })

  it('takes an input for text when one of two events does', () => {
    const on =
      'on: { workflow_dispatch: { inputs: { a: { type: choice } } }, workflow_call: { inputs: { a: { type: string } } } }'
    const [node] = read(withStep('run: echo ${{ inputs.a }}', on), 'step')
    expect(valueAt(node ?? null, 'run')?.interpolations[0]?.labels).toEqual(['input'])
  })
})

describe('what a script writes for later steps', () => {
  it.each([
    ['echo "A=$T" >> "$GITHUB_ENV"', 'env'],
    ['echo "A=${T}" >>$GITHUB_OUTPUT', 'output'],
    ['echo "$T" >> ${GITHUB_PATH}', 'path'],
    ['echo "A=$T" | tee -a "$GITHUB_ENV"', 'env'],
    ['echo "::set-env name=A::$T"', 'env'],
  ])('%s', (line, target) => {
    const step = `env: { T: '\${{ github.event.issue.title }}' }\n        run: |\n          true\n          ${line}`
    const [node] = read(withStep(step), 'step')
    const [write, ...others] = valueAt(node ?? null, '$writes')?.entries ?? []
    expect(others).toEqual([])
    expect(textOf(valueAt(write?.node ?? null, 'target'))).toBe(target)
    expect(valueAt(write?.node ?? null, 'value')?.labels).toEqual(['untrusted'])
  })

  it('is nothing where another file is written', () => {
    const [node] = read(withStep('run: echo "$T" >> "$GITHUB_STEP_SUMMARY" >> env.txt'), 'step')
    expect(valueAt(node ?? null, '$writes')?.entries).toEqual([])
  })
})
