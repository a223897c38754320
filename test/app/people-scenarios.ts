import { agentIdentity } from '../../demo/emulator/agent.ts'
import { type PlayedScenario } from '../../demo/play-scenario.ts'
import { readScenario, type Scenario, type ScenarioCommit } from '../../demo/scenario.ts'

/** A certain flaw an agent wrote: it blocks. */
const flawed = readScenario('ai-sql-injection')

/** The same where policy names the account of an agent. */
export const blocked = withFiles(flawed, {
  '.github/countersign.yml':
    'version: 1\nprovenance:\n  agents: [{ tool: acme-coder, accounts: [acme-coder] }]\n',
})

const sessionCode = `import express from 'express'

export const app = express()
app.post('/login', (request, response) => {
  response.cookie('session', newSession(), { secure: true, httpOnly: false, sameSite: 'lax' })
  response.end()
})
`

/**
 * A cookie a script can read, written by an agent that Rita asked: medium and certain, so an owner of the path is to look. The second push
 * adds a line.
 */
export const cookie: Scenario = withFiles(
  {
    ...flawed,
    name: 'ai-cookie',
    pushes: ['', '\n// one line more\n'].flatMap((more) =>
      flawed.pushes.slice(0, 1).map((push) => ({
        ...push,
        commits: [
          {
            message: 'Sign in\n\nCo-authored-by: Rita <rita@users.noreply.github.com>',
            author: agentIdentity,
            note: null,
            tree: { ...flawed.base, 'src/session.js': `${sessionCode}${more}` },
          },
        ],
      })),
    ),
  },
  {
    '.github/countersign.yml': 'version: 1\nreview: { code-owners: true }\n',
    '.github/CODEOWNERS': '/src/ @olga\n',
  },
)

/** The files are in the base and stay. */
function withFiles(scenario: Scenario, files: Readonly<Record<string, string>>): Scenario {
  return {
    ...scenario,
    base: { ...scenario.base, ...files },
    pushes: scenario.pushes.map((push) => ({
      ...push,
      commits: push.commits.map((commit) => withMore(commit, files)),
    })),
  }
}

function withMore(
  { tree, ...commit }: ScenarioCommit,
  files: Readonly<Record<string, string>>,
): ScenarioCommit {
  return { ...commit, tree: { ...tree, ...files } }
}

/** The scenario's change once more, from a tip of main that moved on. */
export function rebased(played: PlayedScenario): PlayedScenario {
  const { base, pushes } = played.scenario
  const news = { 'NEWS.md': 'news\n' }
  const tree = { ...base, ...news }
  const main = [{ message: 'Elsewhere', author: null, note: null, tree }]
  const again = pushes.map((push) => ({
    ...push,
    force: true,
    main,
    commits: push.commits.map((commit) => withMore(commit, news)),
  }))
  return { ...played, scenario: { ...played.scenario, pushes: again } }
}
