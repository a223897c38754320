import { verifyProof } from '../audit/proof.ts'
import { toRepositoryPaths } from '../git/repository-paths.ts'
import { lineIn, type TracedLine, traceLine } from '../git/trace-line.ts'
import { type LineChain, lineChain } from '../report/line-chain.ts'
import { type TiedPull } from '../report/pull-of-commit.ts'
import { givenKeys } from './audit-files.ts'
import { type Invocation, textOf, UsageError } from './command.ts'
import { openExistingStore } from './open-existing-store.ts'
import { writeText } from './output.ts'
import { folderSource, logFolder, storeSource, type TraceSource } from './trace-source.ts'
import { chainText, type LogProof, type Trace } from './trace-text.ts'

/** 0: the chain is whole; 1: it is not. */
export async function runTrace(invocation: Invocation): Promise<number> {
  const traced = await traceLine({ ...invocation, ...(await readPlace(invocation)) })
  const folder = textOf(invocation, 'log')
  if (folder === null && textOf(invocation, 'vkey') !== null) {
    throw new UsageError('--vkey goes with --log.')
  }
  if (folder === null) {
    const store = await openExistingStore(invocation)
    try {
      return await tell(invocation, await traceIn(invocation, traced, storeSource(store)))
    } finally {
      await store.close()
    }
  }
  const keys = textOf(invocation, 'vkey') === null ? null : await givenKeys(invocation)
  const source = await folderSource(logFolder(invocation.cwd, folder), keys)
  return tell(invocation, await traceIn(invocation, traced, source))
}

async function readPlace({ cwd, env, operands }: Invocation) {
  const [text = '', ...others] = operands
  const match = /^(.+):([1-9]\d{0,8})$/su.exec(text)
  if (match === null || others.length > 0) {
    throw new UsageError('Name one line: trace FILE:LINE, lines from 1.')
  }
  const [path = ''] = await toRepositoryPaths({ cwd, env }, [match[1] ?? ''])
  return { path, line: Number(match[2]) }
}

async function traceIn(
  { cwd, env, values }: Invocation,
  line: TracedLine,
  source: TraceSource,
): Promise<Trace> {
  const pull = await source.find(line)
  if (pull === null) return { line, tie: null, chain: null, proof: null }
  const records = await source.records(pull)
  const head = records.verdict?.assessment.headSha ?? pull.headSha
  const isMade = pull.tie === 'merge' && head !== line.commitSha
  const chained = isMade
    ? { path: line.commitPath, line: line.commitLine, commitSha: null }
    : {
        path: line.commitPath,
        line: head === null ? null : await lineIn({ cwd, env, headSha: head, traced: line }),
        commitSha: line.commitSha,
      }
  const chain = lineChain(chained, records)
  const keyGiven = values.has('vkey')
  return { line, tie: pull.tie, chain, proof: await proofOf(source, pull, { chain, keyGiven }) }
}

async function proofOf(
  source: TraceSource,
  pull: TiedPull,
  { chain, keyGiven }: { readonly chain: LineChain; readonly keyGiven: boolean },
): Promise<LogProof | null> {
  if (chain.decision === null) return null
  const { seq } = chain.decision
  const proven = await source.prove(pull, seq)
  const outcome = proven === null ? null : verifyProof(proven.event, proven.proof, proven.keys)
  const holds = outcome !== null && !('problem' in outcome) && outcome.origin === pull.log
  return { log: pull.log, seq, size: holds ? outcome.size : null, keyGiven }
}

async function tell(invocation: Invocation, trace: Trace): Promise<number> {
  const text = invocation.flags.has('json')
    ? `${JSON.stringify(trace, null, 2)}\n`
    : chainText(trace)
  await writeText(invocation.stdout, text)
  return isWhole(trace) ? 0 : 1
}

function isWhole({ chain, proof }: Trace): boolean {
  const isPast = chain?.pullRequest.merge?.pastVerdict === true
  return proof !== null && proof.size !== null && !isPast
}
