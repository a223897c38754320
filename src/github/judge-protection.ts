import { type Note } from '../core/note.ts'
import { type Protection } from './protection.ts'

const topic = 'branch rules'

/** What the rules of the default branch make of our check. `appId` is the App it should come from, when that is known. */
export function judgeProtection(
  { branch, required, bypass }: Protection,
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
  return [
    {
      state: 'fine',
      topic,
      text: `${branch} asks for the check \`countersign\` (${required.map(({ from }) => from).join(', ')})`,
    },
    pinnedNote(required, appId),
    bypassNote(bypass),
  ]
}

function pinnedNote(required: Protection['required'], appId: number | null): Note {
  const pinned = required.find((one) => one.appId !== null && one.appId > 0)?.appId ?? null
  if (pinned === null) {
    const text =
      'the check may come from anybody: whoever has write access can set a status of its name. Pin it to the App in the rule'
    return { state: 'wrong', topic: 'source of the check', text }
  }
  if (appId !== null && pinned !== appId) {
    const text = `the rule wants the check from App ${pinned}, and this App is ${appId}. Pin it to this one`
    return { state: 'wrong', topic: 'source of the check', text }
  }
  return { state: 'fine', topic: 'source of the check', text: `App ${pinned} only` }
}

function bypassNote(bypass: Protection['bypass']): Note {
  const known = 'bypass of the rules'
  if (bypass === null) {
    const text =
      'not visible to this token; who may edit the rules sees it. Merges past a verdict are recorded all the same'
    return { state: 'unknown', topic: known, text }
  }
  if (bypass.length === 0) return { state: 'fine', topic: known, text: 'nobody may' }
  const text = `allowed to: ${bypass.join(', ')}. Each use is recorded as \`override.used\``
  return { state: 'unknown', topic: known, text }
}
