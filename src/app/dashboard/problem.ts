import { escaped, type Html } from '../../report/compliance/html-text.ts'

/** An error as people read it, in three parts. */
export interface Problem {
  readonly status: number
  /** What. */
  readonly title: string
  readonly why: string
  readonly remedy: string
}

/** What is not there and what the viewer may not see look the same. */
export const missing: Problem = {
  status: 404,
  title: 'There is no such page',
  why: 'Nothing is recorded under this address, or GitHub does not let you read the repository it belongs to.',
  remedy:
    'Check the address. If you should have access, ask an administrator of the repository on GitHub.',
}

export const malformed: Problem = {
  status: 400,
  title: 'This address cannot be read',
  why: 'It holds characters that no page of Countersign has in its address.',
  remedy: 'Start again from the overview.',
}

export const nothingReadable: Problem = {
  status: 403,
  title: 'Nothing here is yours to see',
  why: 'GitHub names no repository that you can read and that Countersign is installed on.',
  remedy:
    'Ask an administrator on GitHub for access to the repository, or the owner of the organisation to install Countersign on it. It takes about a minute to show here.',
}

export const gitHubSilent: Problem = {
  status: 503,
  title: 'GitHub cannot be asked right now',
  why: 'Countersign shows a repository only to people GitHub lets read it, and GitHub did not say who that is: it did not answer, or it limits how often it may be asked.',
  remedy: 'Try again in a minute. If it stays so, see whether this server reaches GitHub.',
}

export const broken: Problem = {
  status: 500,
  title: 'This page could not be made',
  why: 'Something went wrong on this server; nothing was changed.',
  remedy: 'Try again. If it stays so, tell whoever runs Countersign: its log says more.',
}

export const wrongMethod: Problem = {
  status: 405,
  title: 'This cannot be done here',
  why: 'The address does not take this kind of request.',
  remedy: 'Start again from the overview.',
}

export const foreignForm: Problem = {
  status: 403,
  title: 'This did not come from a page of Countersign',
  why: 'Another site may have sent it in your name, or the page was open for longer than your session.',
  remedy: 'Open the page again and repeat what you did.',
}

export function problemBody({ why, remedy }: Problem): Html {
  return `<p>${escaped(why)}</p>\n<p>${escaped(remedy)}</p>\n<p><a href="/">Overview</a></p>\n`
}
