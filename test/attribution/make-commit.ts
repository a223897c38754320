import { classifyCommit } from '../../src/attribution/classify-commit.ts'
import { type Sample } from '../../src/attribution/signal.ts'
import { indexSignals } from '../../src/attribution/signal-index.ts'
import { defaultVocabulary } from '../../src/attribution/vocabulary.ts'
import { type CommitOrigin } from '../../src/core/attribution.ts'
import {
  type ChangedFile,
  type ChangeSet,
  type Commit,
  type Person,
} from '../../src/core/change-set.ts'
import { type PullRequest } from '../../src/core/pull-request.ts'
import { parsePatch } from '../../src/diff/parse-patch.ts'

export function personOf(text: string): Person {
  const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(text) ?? []
  return { name, email, login: null }
}

const robin = 'Robin Vale <robin@example.com>'

export function makeCommit(parts: Partial<Commit> & { readonly sha: string }): Commit {
  return {
    message: 'Add the price list',
    author: personOf(robin),
    committer: personOf(robin),
    committedAt: null,
    signature: 'absent',
    parents: ['base'],
    files: [] as readonly ChangedFile[],
    secondParentFiles: null,
    agent: null,
    ...parts,
  }
}

/** The commit a row of the signal table describes. */
export function commitOfSample(sample: Sample): Commit {
  const author = personOf(sample.author ?? robin)
  const committer = sample.committer === undefined ? author : personOf(sample.committer)
  const subject = sample.subject ?? 'Add the price list'
  const message = sample.body === undefined ? subject : `${subject}\n\n${sample.body}`
  return makeCommit({ sha: 'sample', message, author, committer, agent: sample.agent ?? null })
}

export function makeFile(
  path: string,
  patch: string,
  parts: Partial<ChangedFile> = {},
): ChangedFile {
  return {
    path,
    previousPath: null,
    status: patch.startsWith('@@ -0,0') ? 'added' : 'modified',
    hunks: parsePatch(patch),
    text: null,
    missing: null,
    ...parts,
  }
}

/** A patch that adds a file with these lines. */
export function adds(lines: readonly string[]): string {
  return [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n')
}

/** Commits in order; the last is the head. */
export function makeChanges(commits: readonly Commit[], files: readonly ChangedFile[]): ChangeSet {
  return {
    repository: 'acme/shop',
    baseSha: 'base',
    headSha: commits.at(-1)?.sha ?? 'head',
    commits,
    files,
    gaps: [],
  }
}

export const claude = 'Co-authored-by: Claude <noreply@anthropic.com>'

export function makePullRequest(parts: Partial<PullRequest>): PullRequest {
  return {
    owner: 'acme',
    repo: 'shop',
    repositoryId: 1,
    number: 7,
    title: 'Add the price list',
    body: '',
    author: { name: 'robin', email: '', login: 'robin' },
    authorApp: null,
    assignees: [],
    headRef: 'price-list',
    headSha: 'head',
    baseRef: 'main',
    baseSha: 'base',
    isFork: false,
    isDraft: false,
    state: 'open',
    labels: [],
    ...parts,
  }
}

const table = indexSignals(defaultVocabulary)

/** What an ordinary person's commit with this body is. */
export function classifyBody(body: string): CommitOrigin {
  const message = `Add the price list\n\n${body}`
  return classifyCommit(makeCommit({ sha: 'c1', message }), table)
}
