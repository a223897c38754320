import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AppProcess, startApp } from '../demo/app-process.ts'
import { type PullRequest } from '../demo/emulator/pull-requests.ts'
import { type GitHub, startGitHub } from '../demo/emulator/start-github.ts'
import { projectRoot, readManifest } from '../demo/project.ts'
import { waitFor } from '../demo/wait-for.ts'

export interface Setting {
  readonly github: GitHub
  readonly app: AppProcess
}

const patience = 60_000

/** Starts the stand-in with so many organisations and the built App on it, without its sweep, measures, and leaves nothing behind. */
export async function withApp(
  organisations: number,
  measure: (setting: Setting) => Promise<void>,
): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
  const entry = join(projectRoot, 'build', 'src', 'app', 'start.js')
  const github = await startGitHub({ ...readManifest(), organisations })
  try {
    const environment = { ...github.environment, SWEEP_SECONDS: '0' }
    const app = await startApp({ entry, dataDir, environment })
    github.world.webhookUrls = [app.webhookUrl]
    try {
      await measure({ github, app })
    } finally {
      await app.stop()
    }
  } finally {
    await github.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Waits until the App is done with the pull request. Throws with its last words when that does not come. */
export async function awaitReview(
  { app }: Setting,
  { repository, number }: PullRequest,
): Promise<void> {
  const key = `review/${repository.installationId}/${repository.id}/${number}`
  const done = await waitFor(() => app.logged('job done').some((record) => record.key === key), {
    patience,
  })
  if (done) return
  throw new Error(`no review within ${patience} ms:\n${app.lines.slice(-5).join('\n')}`)
}
