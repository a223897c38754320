/** A person or agent as a commit names it: author, committer, or the value of a co-author trailer. */
export interface Identity {
  readonly name: string
  /** Lower case; null when there is none. */
  readonly email: string | null
  /** The GitHub account, lower case: from the noreply address or from GitHub itself. */
  readonly account: string | null
  /** The account's number on github.com, from the noreply address. */
  readonly id: string | null
}

const noreply =
  /^(?:(\d{1,12})\+)?([a-z0-9][a-z0-9-]{0,99}(?:\[bot\])?)@users\.noreply\.([a-z0-9.-]{1,100})$/

/** `Name <address>`, `Name address`, `Name &lt;address&gt;` or `Name` alone. */
export function readIdentity(value: string): Identity {
  const plain = value.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  const open = plain.indexOf('<')
  if (open !== -1) {
    const close = plain.indexOf('>', open)
    return identityOf(
      plain.slice(0, open),
      plain.slice(open + 1, close === -1 ? undefined : close),
      null,
    )
  }
  const space = plain.trimEnd().lastIndexOf(' ')
  const last = plain.slice(space + 1)
  return last.includes('@')
    ? identityOf(plain.slice(0, space + 1), last, null)
    : identityOf(plain, null, null)
}

export function identityOf(name: string, address: string | null, login: string | null): Identity {
  const email = address?.trim().toLowerCase() ?? ''
  const [, id, account, host] = noreply.exec(email.slice(0, 254)) ?? []
  return {
    name: name.trim(),
    email: email === '' ? null : email,
    account: account ?? login?.toLowerCase() ?? null,
    id: host === 'github.com' && id !== undefined ? id : null,
  }
}
