import { restrictRole } from '../store/audit-role.ts'
import { type Invocation, UsageError } from './command.ts'
import { openExistingStore } from './open-existing-store.ts'
import { writeText } from './output.ts'

/** Gives a role of the PostgreSQL server the rights the App needs, which leave the record append-only. */
export async function restrictTo(invocation: Invocation): Promise<number> {
  const [role] = invocation.operands
  if (role === undefined || !/^[a-z_][a-z0-9_]{0,62}$/u.test(role)) {
    throw new UsageError('Name the role: small letters, digits and _.')
  }
  const store = await openExistingStore(invocation)
  try {
    await restrictRole(store, role)
    await writeText(
      invocation.stdout,
      `${role} may add to the record and read it, not change it. Let the server connect as ${role}.\n`,
    )
    return 0
  } finally {
    await store.close()
  }
}
