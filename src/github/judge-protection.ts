import { type Note } from '../core/note.ts'
import { visibleText } from '../report/visible-text.ts'
import { type BypassActor, type Protection, type RequiredCheck } from './protection.ts'

const topic = 'branch rules'

/** What the rules of the default branch make of our check. `appId` is the App it should come from, when that is known. */
export function judgeProtection(
  { branch, required }: Protection,
  appId: number | null,
): readonly Note[] {
  if (required.length === 0) {
    return [
      {
        state: 'wrong',
        topic,
        text: `${branch} does not ask for the check \`countersign\`, so nothing holds a merge. Add it as a required status check, from the App`,
      },
    ]
  }
  const rules = [...new Set(required.map(({ rule }) => rule))].join(', ')
  return [
    { state: 'fine', topic, text: `${branch} asks for the check \`countersign\` (${rules})` },
    sourceNote(required, appId),
    ...bypassNotes(required),
  ]
}

/** Every rule must be met, so one that wants the check from our App is enough, and one that wants it from another is in the way. */
function sourceNote(required: readonly RequiredCheck[], appId: number | null): Note {
  const name = 'source of the check'
  const pinned = required.flatMap((one) => one.appId ?? [])
  const [first] = pinned
  if (first === undefined) {
    const text =
      'the check may come from anybody: whoever has write access can set a status of its name. Pin it to the App in the rule'
    return { state: 'wrong', topic: name, text }
  }
  const other = pinned.find((id) => id !== (appId ?? first))
  if (other === undefined) return { state: 'fine', topic: name, text: `App ${first} only` }
  const ours = appId === null ? `another from App ${first}` : `this App is ${appId}`
  const text = `a rule wants the check from App ${other}, and ${ours}. Pin it to one`
  return { state: 'wrong', topic: name, text }
}

/** Who goes past the check has to go past every rule that asks for it: one nobody may pass is enough. */
function bypassNotes(required: readonly RequiredCheck[]): readonly Note[] {
  const name = 'bypass of the rules'
  const closed = required.find(({ bypass }) => bypass?.length === 0)
  if (closed !== undefined) {
    return [{ state: 'fine', topic: name, text: `nobody may (${closed.rule})` }]
  }
  return required.map(({ rule, bypass }) => ({
    state: 'unknown',
    topic: name,
    text:
      bypass === null
        ? `${rule}: not visible to this token; who may edit the rules sees it. Merges past a verdict are recorded all the same`
        : `${rule}: allowed to ${bypass.map((actor) => actorText(actor)).join(', ')}. Each use is recorded as \`override.used\``,
  }))
}

const kinds: Readonly<Record<string, string>> = {
  Administrators: 'administrators of the repository (`enforce_admins` is off)',
  OrganizationAdmin: 'owners of the organisation',
  EnterpriseOwner: 'owners of the enterprise',
  DeployKey: 'deploy keys',
}

const kindsWithId: Readonly<Record<string, string>> = {
  RepositoryRole: 'the role',
  Team: 'team',
  Integration: 'App',
  User: 'account',
}

/** Ids GitHub gives the roles every repository has. */
const roles: Readonly<Record<number, string>> = { 2: 'maintain', 4: 'write', 5: 'admin' }

function actorText({ kind, id, when }: BypassActor): string {
  const mode = when === 'pull_request' ? ' (by pull request only)' : ''
  if (Object.hasOwn(kinds, kind)) return `${kinds[kind]}${mode}`
  const what = Object.hasOwn(kindsWithId, kind) ? kindsWithId[kind] : visibleText(kind, 40)
  const name = kind === 'RepositoryRole' ? (roles[id ?? 0] ?? id) : id
  return `${what} ${name ?? ''}`.trim() + mode
}
