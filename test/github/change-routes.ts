import { type PullRequest } from '../../src/core/pull-request.ts'
import { apiBlob, apiCommit, base, head, sha } from './api-shapes.ts'
import { type Routes } from './stub-github.ts'

/** The repository of every test here. */
export const R = '/repos/acme/shop'

export const pull: PullRequest = {
  owner: 'acme',
  repo: 'shop',
  repositoryId: 11,
  number: 7,
  title: '',
  body: '',
  author: { name: 'dana', email: '', login: 'dana' },
  authorApp: null,
  assignees: [],
  headRef: 'feature',
  headSha: head,
  baseRef: 'main',
  baseSha: base,
  isFork: false,
  isDraft: false,
  state: 'open',
  labels: [],
}

/** What GitHub answers about a pull request of one commit that changes `files`. */
export function routesFor(files: readonly object[], more: Routes = {}): Routes {
  return {
    [`GET ${R}/pulls/7/files`]: { data: files },
    [`GET ${R}/pulls/7/commits`]: { data: [apiCommit()] },
    [`GET ${R}/git/blobs/${sha(1)}`]: { data: apiBlob('one\ntwo\n') },
    ...more,
  }
}
