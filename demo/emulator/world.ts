/** Everything the stand-in knows beside what the emulator itself holds. One per `startGitHub`. */
export interface World {
  readonly emulatorUrl: string
  /** `http://127.0.0.1:<port>`: what `GHE_HOST` and `GHE_PROTOCOL` lead to. */
  readonly url: string
  readonly app: AppIdentity
  readonly webhookSecret: string
  /** Where deliveries go, in turn when there are several; empty while no App listens. */
  webhookUrls: readonly string[]
  /** Installation tokens handed out through the gateway, with their installation; others are refused, as GitHub does. */
  readonly tokens: Map<string, number>
  readonly repositories: Repository[]
  /** What a push or a merge changed: the emulator never moves a pull request. Keyed `owner/repo#number`. */
  readonly pulls: Map<string, PullState>
  readonly annotations: Map<number, Annotation[]>
  readonly commentPlaces: Map<number, CommentPlace>
  readonly comparisons: Map<string, Comparison>
  readonly requests: RequestRecord[]
  readonly faults: Fault[]
  readonly deliveries: Delivery[]
  readonly reactions: Reaction[]
  /** Texts of comments that were written through an App, in a person's name. */
  readonly throughApp: Set<string>
  /** PEM of the key all Apps here have. */
  readonly privateKey: string
  readonly signIn: SignInWorld
  /** Commits made so far: each is a minute younger than the one before. */
  commits: number
  /** Deliveries and requests under way. */
  pending: number
}

/** People who sign in to the App with GitHub. */
export interface SignInWorld {
  readonly clientId: string
  readonly clientSecret: string
  /** Where the App may have people sent back to. */
  callbacks: readonly string[]
  /** Handed out and not yet used. */
  readonly codes: Map<string, SignInCode>
  /** Logins by user access token; taking one out revokes it. */
  readonly tokens: Map<string, string>
  /** Repositories somebody can read; who is not here reads what their role says. */
  readonly readers: Map<string, readonly number[]>
  /** Installations. */
  readonly suspended: Set<number>
}

interface SignInCode {
  readonly login: string
  readonly challenge: string
  readonly redirectUri: string
}

/** A sign under a comment. */
export interface Reaction {
  readonly commentId: number
  readonly content: string
}

export interface AppIdentity {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly permissions: Readonly<Record<string, string>>
  readonly events: readonly string[]
}

export interface Repository {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly installationId: number
}

export interface PullState {
  readonly headSha: string
  /** The base branch's tip when the head was pushed. */
  readonly baseSha: string
  readonly merge: Merge | null
}

export interface Merge {
  readonly sha: string
  /** RFC 3339. */
  readonly at: string
  /** The account, as GitHub shows it. */
  readonly by: object
}

export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: string
  readonly title: string | null
  readonly message: string
  readonly raw_details: string | null
}

export interface CommentPlace {
  readonly line: number | null
  readonly side: string
  readonly start_line: number | null
}

/** What the App asked of GitHub. */
export interface RequestRecord {
  /** Epoch milliseconds. */
  readonly at: number
  /** How long the answer took. */
  readonly ms: number
  readonly method: string
  /** Without the `/api/v3` prefix, with the query. */
  readonly path: string
  readonly status: number
  /** `host:port` as the App addressed it: tells two App processes apart when one uses `localhost`. */
  readonly host: string
  readonly answeredBy: 'emulator' | 'gateway' | 'fault'
}

/** The first `times` requests that match get `status` instead of an answer. */
export interface Fault {
  readonly method: string
  readonly path: RegExp
  readonly status: number
  times: number
}

export interface Delivery {
  readonly id: number
  readonly guid: string
  readonly deliveredAt: string
  readonly redelivery: boolean
  readonly event: string
  readonly action: string | null
  readonly payload: Readonly<Record<string, unknown>>
  /** 0 until answered, 502 when nobody listened. */
  statusCode: number
  /** Milliseconds. */
  duration: number
}

/** The parts of `GET compare/{base}...{head}` that are used here; the rest passes through untouched. */
export interface Comparison {
  readonly files: readonly FileJson[]
  readonly commits: readonly { readonly sha: string }[]
}

export interface FileJson {
  readonly filename: string
  readonly status: string
  readonly additions: number
  readonly deletions: number
  readonly patch?: string
}

export interface PullJson {
  readonly id: number
  readonly user: { readonly id: number }
  readonly merged?: boolean
  readonly merged_at?: string | null
  readonly merge_commit_sha?: string | null
  readonly merged_by?: object | null
  readonly number: number
  readonly url: string
  readonly state: string
  readonly head: { readonly ref: string; readonly sha: string }
  readonly base: { readonly ref: string; readonly sha: string }
}

export function pullKey(owner: string, repo: string, number: number | string): string {
  return `${owner}/${repo}#${number}`
}

/** Of ours; the organisations follow one after the other. */
export const firstInstallation = 9001
