/** What GitHub's API sends, reduced to what is read. */

export const base = 'a'.repeat(40)
export const head = 'b'.repeat(40)

export function apiPull(part: object = {}) {
  return {
    number: 7,
    title: 'Add search',
    body: 'Why',
    user: { login: 'dana', type: 'User' },
    head: { ref: 'feature', sha: head, repo: { id: 11 } },
    base: { ref: 'main', sha: base, repo: { id: 11 } },
    draft: false,
    state: 'open',
    labels: [{ name: 'security' }],
    ...part,
  }
}

/** The SHA of commit number `n` in a test. */
export function sha(n: number): string {
  return String(n).padStart(40, '0')
}

export function apiCommit(part: object = {}) {
  return {
    sha: head,
    commit: {
      message: 'Add search',
      author: { name: 'Dana', email: 'dana@example.com', date: '2026-11-01T10:00:00Z' },
      committer: { name: 'Dana', email: 'dana@example.com', date: '2026-11-01T10:00:01Z' },
      verification: { verified: false, reason: 'unsigned' },
    },
    author: { login: 'dana' },
    committer: { login: 'dana' },
    parents: [{ sha: base }],
    ...part,
  }
}

export function apiFile(part: object = {}) {
  return {
    filename: 'src/a.js',
    status: 'modified',
    additions: 1,
    deletions: 0,
    changes: 1,
    patch: '@@ -1 +1,2 @@\n one\n+two',
    sha: sha(1),
    ...part,
  }
}

export function apiBlob(content: string | Uint8Array) {
  const bytes = Buffer.from(content as string)
  const lines = bytes.toString('base64').replaceAll(/.{60}/gu, '$&\n')
  return { content: lines, encoding: 'base64', size: bytes.length }
}

/** One open alert of code scanning on the first line of `src/a.js`, found on the head. */
export function apiAlert(over: object = {}, instance: object = {}) {
  return {
    number: 4,
    state: 'open',
    tool: { name: 'CodeQL', version: '2.20.1' },
    rule: {
      id: 'js/sql-injection',
      description: 'Database query built from user-controlled sources',
      severity: 'error',
      security_severity_level: 'high',
      tags: ['security', 'external/cwe/cwe-089'],
    },
    most_recent_instance: {
      ref: 'refs/pull/7/merge',
      state: 'open',
      commit_sha: head,
      location: { path: 'src/a.js', start_line: 1, end_line: 1, start_column: 1, end_column: 6 },
      ...instance,
    },
    ...over,
  }
}
