import { escaped, type Html } from '../../report/compliance/html-text.ts'
import { type Page } from './page.ts'
import { styleAddress } from './style.ts'

/** Whose page it is and how they leave. */
export interface Account {
  readonly login: string
  /** Proves that the sign-out form is ours. */
  readonly formToken: string
}

export interface Layout {
  /** Plain text: the heading and, with the product's name, the document's title. */
  readonly title: string
  readonly body: Html
  /** Null: nobody is signed in, and there is no navigation. */
  readonly account: Account | null
  readonly pages: readonly Page[]
  /** Of the request. */
  readonly path: string
}

/** A whole document: landmarks, a way past the navigation, no script, nothing from elsewhere. */
export function documentOf({ title, body, account, pages, path }: Layout): Html {
  const name = escaped(title)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name} · Countersign</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${styleAddress}">
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<a class="brand" href="/">Countersign</a>
${account === null ? '' : navigation(pages, path) + accountForm(account)}</header>
<main id="main" tabindex="-1">
<h1>${name}</h1>
${body}</main>
</body>
</html>
`
}

function navigation(pages: readonly Page[], path: string): Html {
  const items = pages.flatMap(({ navigation: name, pattern }) => {
    if (name === null) return []
    const current = pattern === path ? ' aria-current="page"' : ''
    return [`<li><a href="${escaped(pattern)}"${current}>${escaped(name)}</a></li>\n`]
  })
  return `<nav aria-label="Pages"><ul>\n${items.join('')}</ul></nav>\n`
}

function accountForm({ login, formToken }: Account): Html {
  return `<form class="account" method="post" action="/sign-out">
<input type="hidden" name="token" value="${escaped(formToken)}">
<span>Signed in as <strong>${escaped(login)}</strong></span>
<button type="submit">Sign out</button>
</form>
`
}
