import { type ApplicationFunctionOptions, type Probot } from 'probot'
import { createApp } from './app/app.ts'
import { readEnvironment } from './app/environment.ts'
import { createLog } from './app/log.ts'
import { parseSettings } from './app/settings.ts'

/**
 * The App as `probot run` loads it. There Probot's own webhook route verifies deliveries and waits for us; we only enqueue.
 * `npm start` serves the same App behind our own route, which answers 202 and bounds what it reads.
 */
export default async function countersign(
  probot: Probot,
  { addHandler }: ApplicationFunctionOptions,
): Promise<void> {
  const settings = parseSettings(readEnvironment())
  const app = await createApp(settings, createLog(settings.logLevel))
  probot.onAny(async ({ id, name, payload }) => {
    await app.accept({ id, event: name, payload })
  })
  addHandler(app.handle)
}
