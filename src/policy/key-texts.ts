/** What to write for a key, in messages about it. */
export function exampleOf(path: readonly PropertyKey[]): string | null {
  return lookUp(examples, path)
}

/** Why a key has the form it has: the second part of its messages. */
export function reasonOf(path: readonly PropertyKey[]): string {
  return lookUp(reasons, path) ?? 'A condition that cannot be read would never hold.'
}

/** By all keys on the path, list indices aside, or by the last alone; actions of `on-gap` count as actions. */
function lookUp(texts: ReadonlyMap<string, string>, path: readonly PropertyKey[]): string | null {
  const names = path.filter((part) => typeof part === 'string')
  if (names[0] === 'on-gap' && names.length > 1) return texts.get('action') ?? null
  return texts.get(names.join('.')) ?? texts.get(names.at(-1) ?? '') ?? null
}

const examples: ReadonlyMap<string, string> = new Map([
  ['version', '1'],
  ['extends', 'default'],
  ['mode', 'enforce'],
  ['unmarked', 'human'],
  ['on-gap', '{ too-large: block }'],
  ['rules', '[{ name: …, action: …, because: … }]'],
  ['name', 'auth-needs-review'],
  ['origins', '[ai, mixed]'],
  ['categories', '[code]'],
  ['findings', "['python/*']"],
  ['severity-at-least', 'high'],
  ['confidence-at-least', 'medium'],
  ['paths', "['src/auth/**']"],
  ['action', 'require-review'],
  ['because', 'Sign-in code is reviewed by a person.'],
  ['waivers', '{ approvers: maintain, max-days: 90 }'],
  ['approvers', 'maintain'],
  ['max-days', '90'],
  ['review', '{ code-owners: true }'],
  ['code-owners', 'true'],
  ['licences', '{ deny: [AGPL-3.0-only] }'],
  ['allow', '[MIT, Apache-2.0]'],
  ['deny', '[AGPL-3.0-only]'],
  ['provenance', '{ agents: …, disclosure: … }'],
  ['agents', '[{ tool: acme-coder, emails: [coder@acme.example] }]'],
  ['bots', '[{ tool: acme-release, emails: [release@acme.example] }]'],
  ['provenance.trailers', '[{ key: X-Acme-Agent, tool: acme-coder }]'],
  ['branches', '[{ prefix: acme-coder/, tool: acme-coder }]'],
  ['tool', 'acme-coder'],
  ['emails', '[coder@acme.example]'],
  ['accounts', "['acme-coder[bot]']"],
  ['key', 'X-Acme-Agent'],
  ['origin', 'ai'],
  ['prefix', 'acme-coder/'],
  ['disclosure', '{ trailers: [Assisted-by], action: warn }'],
  ['provenance.disclosure.trailers', '[Assisted-by]'],
  ['on', 'ai'],
  ['forbid-co-authors', 'true'],
  ['statement', "'AI usage:'"],
  ['agent-trace', '[.agent-trace/records.jsonl]'],
  ['trusted-records', '{ git-ai: true }'],
  ['git-ai', 'true'],
  ['provenance.trusted-records.agent-trace', "['acme-trace[bot]']"],
])

const reasons: ReadonlyMap<string, string> = new Map([
  ['', 'A policy is a list of `key: value` lines.'],
  ['version', 'The version says what the keys mean; guessing could loosen the policy.'],
  ['extends', 'The default rules always stay in force, and a repository adds to them.'],
  ['mode', 'It decides whether a verdict can hold a merge.'],
  ['unmarked', 'It decides how strictly lines without a mark are judged.'],
  ['on-gap', 'It gives an action for each reason why something was not looked at.'],
  ['rules', 'Each rule is read on its own, in this list.'],
  ['name', 'The name is how a check and the record refer to the rule.'],
  ['because', 'It is the sentence a developer reads when the rule applies.'],
  ['action', 'A rule without a valid action would decide nothing.'],
  ['waivers', 'It bounds who may let a finding in, and for how long.'],
  ['approvers', 'A waiver is granted by somebody who answers for the repository.'],
  ['max-days', 'A waiver that never ends is never looked at again.'],
  ['review', 'It says whose approval counts where a rule asks for a review.'],
  ['code-owners', 'It decides whether any person with write access may approve.'],
  ['licences', 'It says which licences new dependencies may have.'],
  ['allow', 'A licence that cannot be read would let nothing in.'],
  ['deny', 'A licence that cannot be read would keep nothing out.'],
  ['provenance', 'It says how the project tells who wrote a line.'],
  ['agents', 'Each agent is known by its own addresses and accounts.'],
  ['bots', 'Each bot is known by its own addresses and accounts.'],
  ['provenance.trailers', 'Each trailer says what its being there means.'],
  ['branches', 'Each entry says which tool works on branches that begin so.'],
  ['tool', 'The tool is the name that checks and the record show.'],
  ['emails', 'An address that is not whole would match nobody, or the wrong people.'],
  ['accounts', 'An account that does not exist would match nobody.'],
  ['key', 'A trailer with another key would never be found.'],
  ['origin', 'It says whether the trailer means generated or only assisted.'],
  ['prefix', 'A branch is known by how its name begins.'],
  ['disclosure', 'It says what a change has to tell about AI.'],
  ['provenance.disclosure.trailers', 'A commit needs one of these trailers.'],
  ['on', 'It decides which commits need the trailer.'],
  ['forbid-co-authors', 'It decides whether an AI can stand as co-author.'],
  ['statement', 'A line of the description has to begin with it, letter by letter.'],
  ['provenance.disclosure.action', 'Without an action a missing disclosure would decide nothing.'],
  ['agent-trace', 'Each file is fetched by its name.'],
  ['trusted-records', 'It decides which records can make a line less AI.'],
  ['git-ai', 'It decides whether notes can make a line less AI.'],
  ['provenance.trusted-records.agent-trace', 'Only commits of these accounts are trusted.'],
])
