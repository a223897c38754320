import { createHmac } from 'node:crypto'
import { Failure } from '../core/failure.ts'
import { version } from '../core/version.ts'
import { type NotifyJob } from './jobs.ts'
import { type NotifyTarget } from './settings.ts'
import { type WorkContext } from './work-context.ts'

const patienceMs = 10_000

/**
 * Posts one message to the operator's address, signed as GitHub signs its webhooks. What is not answered with 2xx is tried again by the
 * queue; a redirect is not followed. Throws Failure `notify-failed`.
 */
export async function sendNotification({ settings }: WorkContext, job: NotifyJob): Promise<void> {
  if (settings.notify === null) return
  const status = await post(settings.notify, job)
  if (status >= 200 && status < 300) return
  throw new Failure('notify-failed', {
    message: `NOTIFY_URL answered ${status}. The message is sent again later; look at the receiver.`,
    retryable: status >= 500 || status === 429 || status === 408,
  })
}

async function post({ url, secret }: NotifyTarget, { id, body }: NotifyJob): Promise<number> {
  const text = JSON.stringify({ id, ...body })
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        'user-agent': `countersign/${version}`,
        'x-countersign-delivery': id,
        'x-countersign-signature-256': `sha256=${createHmac('sha256', secret).update(text).digest('hex')}`,
      },
      body: text,
      signal: AbortSignal.timeout(patienceMs),
    })
    await response.body?.cancel()
    return response.status
  } catch (cause) {
    throw new Failure('notify-failed', {
      message: 'NOTIFY_URL could not be reached. The message is sent again later.',
      retryable: true,
      cause,
    })
  }
}
