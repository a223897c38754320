import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { inventory } from '../analysis/dependencies/inventory.ts'
import { manifestAt } from '../analysis/dependencies/manifests.ts'
import { Failure } from '../core/failure.ts'
import { type Gap } from '../core/gap.ts'
import { readDirectory } from '../git/read-directory.ts'
import { toCycloneDx } from '../report/cyclonedx.ts'
import { visibleText } from '../report/visible-text.ts'
import { type Invocation, textOf, UsageError } from './command.ts'
import { writeText } from './output.ts'

export async function runSbom(invocation: Invocation): Promise<number> {
  const { cwd, env, flags, operands, stdout, stderr } = invocation
  const [folder = '.', ...more] = operands
  if (more.length > 0) throw new UsageError('Name one folder.')
  const { files, gaps } = await readDirectory({ cwd, env, paths: operands })
  const manifests = files.filter(({ path }) => manifestAt(path) !== null)
  const found = inventory(
    manifests.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }])),
  )
  const unread = manifests.filter(({ text }) => text === null).map(({ path }) => unreadGap(path))
  const stamp = flags.has('stamp')
    ? { serialNumber: `urn:uuid:${randomUUID()}`, time: new Date() }
    : null
  const document = toCycloneDx({
    name: basename(resolve(cwd, folder)),
    packages: found.packages,
    stamp,
  })
  const output = textOf(invocation, 'output')
  if (output === null) await writeText(stdout, document)
  else await write(resolve(cwd, output), document)
  for (const gap of [...gaps, ...found.gaps, ...unread]) await writeText(stderr, gapLine(gap))
  return 0
}

function unreadGap(path: string): Gap {
  return {
    path,
    reason: 'too-large',
    detail: 'It could not be read, or is too large: its packages are missing.',
  }
}

function gapLine({ path, detail }: Gap): string {
  return `${path === null ? '' : `${visibleText(path, 200)}: `}${detail}\n`
}

async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (cause) {
    throw new Failure('settings-invalid', {
      message: 'The file of --output could not be written. Check the folder and its permissions.',
      retryable: false,
      cause,
    })
  }
}
