import { auditLogName } from '../../store/audit-log.ts'
import { type Viewer } from './page.ts'

/** Names of the logs a person has readable repositories in, one for each installation. */
export function logsOf({ repositories }: Viewer): readonly string[] {
  const ids = new Set([...repositories.values()].map(({ installationId }) => installationId))
  return [...ids].toSorted((first, second) => first - second).map((id) => auditLogName(id))
}
