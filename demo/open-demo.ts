import { type AppProcess, startApp } from './app-process.ts'
import { freePort } from './emulator/free-port.ts'
import { type GitHub, startGitHub } from './emulator/start-github.ts'
import { readManifest } from './project.ts'

interface DemoOptions {
  /** The built `start.js`. */
  readonly entry: string
  readonly dataDir: string
  /** How many organisations there are. */
  readonly organisations: number
  readonly environment?: Readonly<Record<string, string>>
}

/** GitHub's stand-in and the App on it, with a dashboard that people of the stand-in can sign in to. */
export interface Demo {
  readonly github: GitHub
  readonly app: AppProcess
  readonly close: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>
}

/** Both listen on 127.0.0.1 only. */
export async function openDemo(options: DemoOptions): Promise<Demo> {
  const { entry, dataDir, organisations } = options
  const github = await startGitHub({ ...readManifest(), organisations })
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  github.world.signIn.callbacks = [`${url}/sign-in/callback`]
  try {
    const environment = { ...github.environment, DASHBOARD_URL: url, ...options.environment }
    const app = await startApp({ entry, dataDir, port, environment })
    github.world.webhookUrls = [app.webhookUrl]
    return {
      github,
      app,
      close: async (signal) => {
        await app.stop(signal)
        await github.close()
      },
    }
  } catch (error) {
    await github.close()
    throw error
  }
}
