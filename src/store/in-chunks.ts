/** Ids a statement takes at most: SQLite allows 32,766 parameters, PostgreSQL 65,535. */
const mostIds = 10_000

/** Asks for some ids at a time and joins the answers. */
export async function inChunks<Row>(
  ids: readonly number[],
  ask: (some: readonly number[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let from = 0; from < ids.length; from += mostIds) {
    for (const row of await ask(ids.slice(from, from + mostIds))) rows.push(row)
  }
  return rows
}
