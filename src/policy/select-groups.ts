import { type GroupFile } from './group-file.ts'
import { matchesAny } from './match-paths.ts'
import { type PolicyFile } from './policy-file.ts'

/** What a repository is known by; null is not known. */
export interface RepositoryFacts {
  /** Without the owner. */
  readonly name: string | null
  readonly topics: readonly string[] | null
  /** Values by the name of the property. */
  readonly customProperties: ReadonlyMap<string, readonly string[]> | null
}

/** The groups a repository is in. What is not known of it puts it in: a look-up that failed must not free it of a rule. */
export function selectGroups(
  groups: readonly GroupFile[],
  { name, topics, customProperties }: RepositoryFacts,
): readonly GroupFile[] {
  return groups.filter((group) => {
    const { repositories, topics: wanted, 'custom-properties': properties } = group
    return (
      (repositories === undefined || name === null || matchesAny(repositories, name)) &&
      (wanted === undefined || topics === null || wanted.some((topic) => topics.includes(topic))) &&
      (properties === undefined ||
        customProperties === null ||
        Object.entries(properties).every(([property, values]) =>
          customProperties.get(property)?.some((value) => values.includes(value)),
        ))
    )
  })
}

/** Whether a file has to know more of a repository than its name. */
export function asksForFacts({ groups = [] }: PolicyFile): boolean {
  return groups.some(
    (group) => group.topics !== undefined || group['custom-properties'] !== undefined,
  )
}
