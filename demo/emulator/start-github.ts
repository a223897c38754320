import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createEmulator, type Emulator } from 'emulate'
import { agent } from './agent.ts'
import { freePort } from './free-port.ts'
import { createGateway, hookPath } from './gateway.ts'
import { everybody } from './upstream.ts'
import { type AppIdentity, firstInstallation, type World } from './world.ts'

export interface GitHubOptions {
  /** As `app.yml` asks for them: the emulator refuses what they do not cover. */
  readonly permissions: Readonly<Record<string, string>>
  readonly events: readonly string[]
  /** How many organisations there are, each with an installation of its own: Probot spaces writes per installation. */
  readonly organisations: number
}

export interface GitHub {
  readonly world: World
  /** What the App needs in its environment. */
  readonly environment: Readonly<Record<string, string>>
  /** An organisation nobody was given before. */
  readonly nextOrganisation: () => { readonly owner: string; readonly installationId: number }
  readonly close: () => Promise<void>
}

/** A GitHub Enterprise stand-in on loopback: npm `emulate` behind the gateway. Offline; nothing outlives `close`. */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const owners = Array.from({ length: options.organisations }, (_, index) => `acme-${index + 1}`)
  const privateKey = createKey()
  const [port, emulatorPort] = [await freePort(), await freePort()]
  const world = createWorld({ port, emulatorPort, app: identify(options), privateKey })
  const emulator = await startEmulator(world, { owners, port: emulatorPort })
  const gateway = createGateway(world).listen(port, '127.0.0.1')
  await once(gateway, 'listening')
  return {
    world,
    environment: {
      APP_ID: String(world.app.id),
      PRIVATE_KEY: privateKey,
      WEBHOOK_SECRET: world.webhookSecret,
      GHE_HOST: `127.0.0.1:${port}`,
      GHE_PROTOCOL: 'http',
      GITHUB_CLIENT_ID: world.signIn.clientId,
      GITHUB_CLIENT_SECRET: world.signIn.clientSecret,
    },
    nextOrganisation: giveOut(owners),
    close: async () => {
      gateway.close()
      gateway.closeAllConnections()
      await emulator.close()
    },
  }
}

/** GitHub sends check and installation events to every App, listed or not. */
function identify({ permissions, events }: GitHubOptions): AppIdentity {
  return {
    id: 424_242,
    slug: 'countersign',
    name: 'Countersign',
    permissions: { metadata: 'read', ...permissions },
    events: [...new Set([...events, 'check_run', 'check_suite', 'installation'])],
  }
}

function createWorld({
  port,
  emulatorPort,
  app,
  privateKey,
}: {
  port: number
  emulatorPort: number
  app: AppIdentity
  privateKey: string
}): World {
  return {
    emulatorUrl: `http://127.0.0.1:${emulatorPort}`,
    url: `http://127.0.0.1:${port}`,
    app,
    webhookSecret: randomBytes(16).toString('hex'),
    webhookUrls: [],
    tokens: new Map(),
    repositories: [],
    pulls: new Map(),
    annotations: new Map(),
    commentPlaces: new Map(),
    comparisons: new Map(),
    requests: [],
    faults: [],
    deliveries: [],
    reactions: [],
    throughApp: new Set(),
    privateKey,
    signIn: {
      clientId: 'Iv1.countersign',
      clientSecret: randomBytes(20).toString('hex'),
      callbacks: [],
      codes: new Map(),
      tokens: new Map(),
      readers: new Map(),
      suspended: new Set(),
    },
    commits: 0,
    pending: 0,
  }
}

async function startEmulator(
  world: World,
  { owners, port }: { owners: readonly string[]; port: number },
): Promise<Emulator> {
  const { id, ...app } = world.app
  return createEmulator({
    service: 'github',
    port,
    baseUrl: `${world.url}/api/v3`,
    seed: {
      tokens: Object.fromEntries(
        everybody.map(({ token, login }) => [
          token,
          { login, scopes: ['repo', 'user', 'admin:org'] },
        ]),
      ),
      github: {
        users: everybody.map(({ login, name, email }) => ({ login, name, email })),
        orgs: owners.map((login) => ({
          login,
          members: everybody.map((member) => ({ login: member.login, role: 'admin' })),
        })),
        apps: [
          {
            app_id: id,
            ...app,
            private_key: world.privateKey,
            webhook_url: world.url + hookPath,
            installations: owners.map((account, index) => ({
              installation_id: firstInstallation + index,
              account,
              repository_selection: 'all',
            })),
          },
          agentApp(world, owners),
        ],
      },
    },
  })
}

/** An agent's own App, installed beside ours in every organisation. */
function agentApp({ privateKey }: World, owners: readonly string[]) {
  const { appId, slug, firstInstallation: first } = agent
  const permissions = {
    contents: 'write',
    issues: 'write',
    metadata: 'read',
    pull_requests: 'write',
  }
  return {
    app_id: appId,
    slug,
    name: slug,
    private_key: privateKey,
    permissions,
    events: [],
    installations: owners.map((account, index) => ({
      installation_id: first + index,
      account,
      repository_selection: 'all',
    })),
  }
}

function createKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  return privateKey
}

function giveOut(owners: readonly string[]): GitHub['nextOrganisation'] {
  let given = 0
  return () => {
    const owner = owners[given]
    if (owner === undefined) throw new Error('the stand-in has no organisation left')
    given += 1
    return { owner, installationId: firstInstallation + given - 1 }
  }
}
