import { type Commit, type Person } from '../core/change-set.ts'

export type CommitText = Omit<Commit, 'files' | 'secondParentFiles'>

/**
 * One raw commit object (gitformat: headers, an empty line, the message). Signatures are not verified here: that takes
 * the signers' keys, and the App asks GitHub. So `signature` is always `absent`.
 */
export function parseCommit(sha: string, raw: Buffer): CommitText {
  const headersEnd = raw.indexOf('\n\n')
  const headerBytes = headersEnd === -1 ? raw : raw.subarray(0, headersEnd)
  const message = headersEnd === -1 ? Buffer.alloc(0) : raw.subarray(headersEnd + 2)
  const encoding = header(headerBytes.toString('latin1'), 'encoding')[0] ?? 'utf-8'
  const headers = decode(headerBytes, encoding)
  const committer = header(headers, 'committer')[0] ?? ''
  return {
    sha,
    message: decode(message, encoding),
    author: parsePerson(header(headers, 'author')[0] ?? ''),
    committer: parsePerson(committer),
    committedAt: parseTime(committer),
    signature: 'absent',
    parents: header(headers, 'parent'),
    agent: null,
  }
}

/** `Name <address> seconds zone`; the name and the address may hold anything but `<`, `>` and a line end. */
export function parsePerson(ident: string): Person {
  const open = ident.indexOf('<')
  const close = ident.indexOf('>', open)
  if (open === -1 || close === -1) return { name: ident.trim(), email: '', login: null }
  return { name: ident.slice(0, open).trim(), email: ident.slice(open + 1, close), login: null }
}

/** Continuation lines (of signatures) start with a space and so match no key. */
function header(headers: string, key: string): readonly string[] {
  return headers
    .split('\n')
    .filter((line) => line.startsWith(`${key} `))
    .map((line) => line.slice(key.length + 1))
}

/** GitHub's form: UTC, whole seconds. */
function parseTime(ident: string): string | null {
  const [, seconds] = /> (\d{1,12}) [+-]\d{4}$/u.exec(ident) ?? []
  if (seconds === undefined) return null
  const time = new Date(Number(seconds) * 1000)
  return Number.isNaN(time.getTime()) ? null : `${time.toISOString().slice(0, -5)}Z`
}

function decode(bytes: Buffer, encoding: string): string {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  } catch {
    return bytes.toString('utf8')
  }
}
