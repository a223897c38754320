import { type Person } from './change-set.ts'

/** Where a change set came from on GitHub, and the hints about origin that stand outside its commits. */
export interface PullRequest {
  readonly owner: string
  readonly repo: string
  readonly repositoryId: number
  readonly number: number
  readonly title: string
  readonly body: string
  readonly author: Person
  /** Slug of the App that opened it, or null. */
  readonly authorApp: string | null
  /** Logins of the assignees: of an agent's pull request they are who asked for it. */
  readonly assignees: readonly string[]
  readonly headRef: string
  readonly headSha: string
  readonly baseRef: string
  readonly baseSha: string
  readonly isFork: boolean
  readonly isDraft: boolean
  readonly state: 'open' | 'closed'
  readonly labels: readonly string[]
}
