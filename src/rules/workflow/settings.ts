import { type StructureCondition } from '../../core/structure.ts'

/** Events that anybody may cause and that run with the secrets and the write access of the repository. */
export const openToOutsiders: StructureCondition = {
  any: [
    { options: { '$triggers.pull_request_target': { present: true } } },
    { options: { '$triggers.issue_comment': { present: true } } },
    { options: { '$triggers.issues': { present: true } } },
    { options: { '$triggers.workflow_run': { present: true } } },
    { options: { '$triggers.discussion': { present: true } } },
    { options: { '$triggers.discussion_comment': { present: true } } },
    { options: { '$triggers.commit_comment': { present: true } } },
    { options: { '$triggers.gollum': { present: true } } },
  ],
}

/** Of a job or step: its condition does not limit it to members, to branches of the repository or to what was merged. */
export const letsOutsidersIn: StructureCondition = {
  not: {
    options: {
      $if: {
        matches:
          "author_association|permission|\\.login\\s*(?:==|,|\\))|github\\.(?:triggering_)?actor\\s*(?:==|,|\\))|==\\s*github\\.(?:triggering_)?actor\\b|head\\.repo\\.(?:full_name|id|owner\\.\\w+)\\s*==|==\\s*github\\.event\\.pull_request\\.head\\.repo\\.|head\\.repo\\.fork\\s*(?:==\\s*false|!=\\s*true)|!\\s*github\\.event\\.pull_request\\.head\\.repo\\.fork|head_repository\\.[\\w.]+\\s*==|\\.merged\\b|workflow_run\\.event\\s*(?:==\\s*'(?!pull_request)|!=\\s*'pull_request)|event_name\\s*==\\s*'(?!pull_request_target|issue_comment|workflow_run)|event_name\\s*!=\\s*'(?:pull_request_target|issue_comment|workflow_run)",
      },
    },
  },
}

/** Of a job or step: its condition asks what an earlier one found out, which may have been who the author is. */
export const asksAnother: StructureCondition = {
  options: { $if: { matches: '\\b(?:needs|steps)\\.' } },
}

/** A step whose script, or whose action's script, is put together from text. */
export const takesScript: StructureCondition = {
  any: [
    { options: { $script: { present: true } } },
    {
      options: {
        '$action.name': {
          is: [
            'actions/github-script',
            'azure/cli',
            'azure/powershell',
            'appleboy/ssh-action',
            'nick-fields/retry',
            'nick-invision/retry',
            'reactivecircus/android-emulator-runner',
            'addnab/docker-run-action',
          ],
        },
      },
    },
  ],
}

/** The expressions in such a script. */
export const scriptExpressions = [
  'run.${}',
  'with.script.${}',
  'with.inlineScript.${}',
  'with.command.${}',
  'with.run.${}',
] as const

/** A step that takes the code of a pull request. */
export const takesHead: StructureCondition = {
  any: [
    {
      all: [
        { options: { '$action.name': { is: 'actions/checkout' } } },
        {
          any: [
            { options: { 'with.ref': { carries: 'head' } } },
            { options: { 'with.repository': { carries: 'head' } } },
          ],
        },
      ],
    },
    { options: { $script: { matches: '\\bgh\\s+pr\\s+checkout\\b' } } },
    {
      options: {
        $script: { matches: '\\bgit\\s+(?:fetch|pull|checkout|clone|switch|merge|reset)\\b' },
        'run.${}': { carries: 'head' },
      },
    },
  ],
}

/** A step that runs what lies in the working folder: a build, an install, a test, a script, a local action. */
export const runsWorkspace: StructureCondition = {
  any: [
    { options: { '$action.kind': { is: 'local' } } },
    {
      options: {
        '$action.name': {
          is: [
            'pre-commit/action',
            'gradle/gradle-build-action',
            'bahmutov/npm-install',
            'cypress-io/github-action',
            'borales/actions-yarn',
            'chromaui/action',
          ],
        },
      },
    },
    {
      options: {
        $script: {
          matches:
            '(?:^|[\\n;&|(]|\\b(?:then|do|else)\\s)[ \\t]*(?:(?:sudo|time|exec|xvfb-run)\\s+|\\w+=\\S*\\s+)*(?:(?:npm|pnpm|bun)\\s+(?:ci|i|install|run|test|t|exec|start|build|x)\\b(?![^\\n]*--ignore-scripts)|yarn(?:\\s+(?!--version|config|cache|info|why)[\\w:-]+)?(?=\\s|$)(?![^\\n]*--ignore-scripts)|npx\\s|make\\b(?!\\s*-v)|cmake\\s|ninja\\b|pip[\\d.]*\\s+install\\s+(?:-e|-r|\\.|--editable|--requirement)|python[\\d.]*\\s+(?:-m\\s+(?:pytest|build|unittest|tox|nox|pip\\s+install\\s+(?:-e|-r|\\.))|[\\w./-]+\\.py)|(?:pytest|tox|nox)\\b|(?:poetry|uv|pipenv|hatch|pdm)\\s+(?:install|run|sync|build|test)|(?:\\./)?(?:mvnw?|gradlew?)\\s|cargo\\s+(?:build|test|run|check|clippy|bench)|go\\s+(?:test|run|generate)\\b|dotnet\\s+(?:build|test|run|publish)|bundle\\s+(?:install|exec)|rake\\b|composer\\s+(?:install|update|run)|docker(?:\\s+compose|-compose)?\\s+(?:up|build|buildx)\\b|\\./[\\w.-]|(?:ba|z)?sh\\s+[\\w.][\\w./-]*|source\\s+[\\w.]|node\\s+[\\w.][\\w./-]*|deno\\s+(?:run|task|test))',
        },
      },
    },
  ],
}
