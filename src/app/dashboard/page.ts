import { type Note } from '../../core/note.ts'
import { type ReadableRepository } from '../../core/readable-repository.ts'
import { type Html } from '../../report/compliance/html-text.ts'
import { type Store } from '../../store/store.ts'

/** Who looks, and what GitHub let that person read when last asked. Pages show nothing of any other repository. */
export interface Viewer {
  readonly login: string
  readonly userId: number
  /** What the person can read on GitHub and the App is installed on, by numeric id. */
  readonly repositories: ReadonlyMap<number, ReadableRepository>
}

/** What the doctor found, and when GitHub was asked, epoch milliseconds. */
export interface Examined {
  readonly notes: readonly Note[]
  readonly readAt: number
}

export interface PageRequest {
  readonly viewer: Viewer
  /** Values of the `:names` of the page's pattern, decoded once; anything at all. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly store: Store
  /** Of GitHub's web pages, e.g. `https://github.com`. */
  readonly webUrl: string
  /** Asks GitHub, as the App, what the rules of a repository make of our check. Throws `Failure`. */
  readonly examine: (repository: ReadableRepository) => Promise<Examined>
  /** Epoch milliseconds. */
  readonly now: number
}

/** `missing` answers 404: what is not there and what the viewer may not see look the same. */
export type PageAnswer =
  | { readonly kind: 'page'; readonly title: string; readonly body: Html }
  | { readonly kind: 'missing' }
  | { readonly kind: 'redirect'; readonly to: string }
  | {
      readonly kind: 'file'
      readonly name: string
      readonly mediaType: string
      readonly bytes: Uint8Array
    }

/** One page for signed-in people. */
export interface Page {
  /** E.g. `/repositories/:owner/:name/pulls/:number`. */
  readonly pattern: string
  /** What the navigation calls it; null for pages reached from other pages. */
  readonly navigation: string | null
  readonly answer: (request: PageRequest) => Promise<PageAnswer>
}
