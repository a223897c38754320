import { type Logger, pino } from 'pino'
import { Failure } from '../core/failure.ts'

/** JSON lines on standard output. Text is static, data stands beside it; errors are cut down to what is safe to keep. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
  })
}

/** No request, response, header or body of an error reaches a log: only its name, code, status and stack. */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: typeof error }
  const status = 'status' in error && typeof error.status === 'number' ? error.status : null
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  const ours = error instanceof Failure
  return {
    name: error.name,
    code,
    status,
    message: ours ? error.message : null,
    stack: frames(error),
    cause: error.cause === undefined ? null : describeError(error.cause),
  }
}

/** A stack without its first lines, which repeat the message. */
function frames(error: Error): string {
  const lines = (error.stack ?? '').split('\n')
  return lines.filter((line) => line.startsWith('    at ')).join('\n')
}
