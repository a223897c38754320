import { type ManifestChange } from '../read-manifest-changes.ts'
import { type Observed } from './detection.ts'

/** Tools that everyone runs after an installation, alone in the command. */
const usual =
  /^(?:npx |pnpm |yarn |npm exec )?(?:husky(?: install)?|patch-package|prisma generate|lefthook install|simple-git-hooks|electron-builder install-app-deps|only-allow \w+|nuxt prepare|nuxi prepare|svelte-kit sync|ngcc|lerna bootstrap|fumadocs-mdx|wxt prepare|node-gyp rebuild|prebuild-install \|\| node-gyp rebuild)$/u

/** Fetches something or runs text as code. */
const reaching =
  /\b(?:curl|wget|bash|sh|powershell|nc|eval)\b|\bnode (?:-e|--eval)\b|https?:\/\/|base64/u

export function checkScripts({ file, head, base }: ManifestChange): readonly Observed[] {
  const before = new Map(base?.installScripts.map(({ name, command }) => [name, command]))
  return head.installScripts
    .filter(({ name, command }) => before.get(name) !== command && !usual.test(command.trim()))
    .map(({ name, command, line }) => ({
      rule: 'install-script',
      path: file.path,
      line,
      name,
      ...(reaching.test(command) ? { severity: 'high' as const } : {}),
    }))
}
