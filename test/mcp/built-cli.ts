import { dirname, join } from 'node:path'
import { builtApp } from '../app/built-app.ts'

/** The command line as it ships, compiled. */
export async function builtCli(): Promise<string> {
  return join(dirname(dirname(await builtApp())), 'cli', 'main.js')
}
