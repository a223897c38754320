/** What a person can read on GitHub and the App is installed on. Ids are GitHub's. */
export interface ReadableRepository {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly installationId: number
}
