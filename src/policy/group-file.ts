import * as z from 'zod'
import { gapReasons } from '../core/gap.ts'
import { actions, modes, unmarkedSettings } from '../core/policy.ts'
import { glob, listOf, maxRules, ruleName, shownText } from './file-values.ts'
import { ruleSchema } from './rule-file.ts'

const maxGroups = 50

const topic = z
  .string()
  .min(1)
  .max(50)
  .regex(
    /^[a-z0-9][a-z0-9-]*$/u,
    'GitHub writes topics in lower-case letters, digits and `-`, so this one is on no repository. Copy it from the repository’s page.',
  )

const groupSchema = z
  .strictObject({
    name: ruleName,
    repositories: listOf(glob),
    topics: listOf(topic),
    'custom-properties': z.record(shownText(100), listOf(shownText(200)).unwrap()).optional(),
    mode: z.enum(modes).optional(),
    unmarked: z.enum(unmarkedSettings).optional(),
    'on-gap': z.partialRecord(z.enum(gapReasons), z.enum(actions)).optional(),
    rules: z.array(ruleSchema).max(maxRules).optional(),
  })
  .refine(
    (group) =>
      group.repositories !== undefined ||
      group.topics !== undefined ||
      group['custom-properties'] !== undefined,
    {
      message:
        'It has neither `repositories`, `topics` nor `custom-properties`, so it is not clear for which repositories it is. Add one of them; what is for all stands outside of groups.',
    },
  )

/** The key `groups` of an organisation's or operator's file: more for some repositories. */
export const groupsSchema = z.array(groupSchema).min(1).max(maxGroups)

export type GroupFile = z.infer<typeof groupSchema>

/** The keys there are, by the keys above them. */
export const groupKeys: ReadonlyMap<string, readonly string[]> = new Map([
  ['groups', Object.keys(groupSchema.shape)],
])
