import { type Octokit } from '@octokit/rest'

/** The part of an authenticated Octokit this room uses: what `probot.auth(installationId)` and `new Octokit()` give. */
export interface GitHub {
  readonly request: Octokit['request']
}

/** Where a request goes. */
export interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

interface ClientOptions {
  readonly throttle?: object | undefined
}

/**
 * For `ProbotOctokit.defaults(...)`: the client keeps spacing its requests and leaves every retry to `call`. Without it
 * Probot's client sleeps inside a request until the primary rate limit resets, up to an hour.
 */
export function leaveRetriesToCall<T extends ClientOptions>(options: T) {
  return {
    ...options,
    retry: { enabled: false },
    throttle: { ...options.throttle, onRateLimit: giveUp, onSecondaryRateLimit: giveUp },
  }
}

function giveUp(): boolean {
  return false
}

type Headers = Readonly<Record<string, string | number | undefined>>

interface Hooked {
  readonly hook: {
    readonly after: (
      name: 'request',
      told: (response: { readonly headers: Headers }) => void,
    ) => void
  }
}

/** For `ProbotOctokit.plugin(...)`: tells the headers of every answer that is no error. */
export function watchAnswers(told: (headers: Headers) => void) {
  return (octokit: Hooked): void => {
    octokit.hook.after('request', ({ headers }) => told(headers))
  }
}
