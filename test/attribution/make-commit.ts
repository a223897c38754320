import { type Sample } from '../../src/attribution/signal.ts'
import { type ChangedFile, type Commit, type Person } from '../../src/core/change-set.ts'

export function personOf(text: string): Person {
  const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(text) ?? []
  return { name, email, login: null }
}

export const robin = 'Robin Vale <robin@example.com>'

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
    ...parts,
  }
}

/** The commit a row of the signal table describes. */
export function commitOfSample(sample: Sample): Commit {
  const author = personOf(sample.author ?? robin)
  const committer = sample.committer === undefined ? author : personOf(sample.committer)
  const subject = sample.subject ?? 'Add the price list'
  const message = sample.body === undefined ? subject : `${subject}\n\n${sample.body}`
  return makeCommit({ sha: 'sample', message, author, committer })
}
