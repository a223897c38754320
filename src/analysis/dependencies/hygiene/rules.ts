import { type Confidence, type Severity } from '../../../core/finding.ts'

interface HygieneRule {
  readonly severity: Severity
  readonly confidence: Confidence
  readonly cwe: readonly number[]
  readonly title: string
  /** `{name}`, `{detail}` are put in. */
  readonly message: string
  readonly remediation: string
}

/** What is said about how a change takes in its packages. Explained in docs/dependencies.md. */
export const hygieneRules = {
  unpinned: {
    severity: 'low',
    confidence: 'high',
    cwe: [1357],
    title: 'Dependency without a version',
    message:
      'This change adds {name} without a version, and no lock file holds one. Every installation takes whatever is newest that day, a hijacked release included.',
    remediation: 'Name the version you tested, or commit a lock file.',
  },
  'lock-missing': {
    severity: 'low',
    confidence: 'medium',
    cwe: [1357],
    title: 'Dependencies without a lock file',
    message:
      'This change adds {name} to a manifest, and the repository holds no lock file for it. Two installations of the same commit can then run different code.',
    remediation: 'Commit the lock file that the package manager writes; a library may ignore this.',
  },
  'lock-disagrees': {
    severity: 'medium',
    confidence: 'high',
    cwe: [1357],
    title: 'Lock file disagrees with its manifest',
    message:
      'The manifest asks for {name}, and the lock file of the same change {detail}. What is installed is not what was reviewed, or the installation fails.',
    remediation: 'Run the installation again and commit the lock file it writes.',
  },
  'lock-not-updated': {
    severity: 'low',
    confidence: 'medium',
    cwe: [1357],
    title: 'Lock file not updated',
    message:
      'The manifest asks for {name} anew, and the change leaves the lock file ({detail}) as it was. A strict installation fails, any other installs a version nobody reviewed.',
    remediation: 'Run the installation and commit the lock file too.',
  },
  'registry-insecure': {
    severity: 'high',
    confidence: 'high',
    cwe: [319, 494],
    title: 'Packages fetched over plain HTTP',
    message:
      'This change fetches packages from {detail} without encryption. Whoever sits on the way can put other code in their place.',
    remediation: 'Use the https address of the registry.',
  },
  'extra-index': {
    severity: 'medium',
    confidence: 'high',
    cwe: [427],
    title: 'A second package index for all names',
    message:
      'This change adds the index {detail} beside the default one. The installer takes the highest version of either, so anyone who registers one of your internal names in public can slip in their package (dependency confusion).',
    remediation:
      'Use one index that proxies the other (`--index-url`), or bind each package to its index.',
  },
  'registry-changed': {
    severity: 'medium',
    confidence: 'medium',
    cwe: [829],
    title: 'Packages come from another registry',
    message:
      'From this change on packages are fetched from {detail}. Whoever runs that registry decides what code is installed.',
    remediation: 'Confirm with the owners of your build that this registry is meant and trusted.',
  },
  'scope-registry-removed': {
    severity: 'medium',
    confidence: 'medium',
    cwe: [427],
    title: 'Scope no longer bound to its registry',
    message:
      'This change takes away the setting that binds {detail} to a registry of its own. Names of that scope are now asked of the public registry, where anyone may hold them (dependency confusion).',
    remediation: 'Keep the setting, or make sure the scope is yours in the public registry.',
  },
  'insecure-source': {
    severity: 'high',
    confidence: 'high',
    cwe: [319, 494],
    title: 'Dependency fetched over plain HTTP',
    message:
      'This change takes {name} from an address without encryption. Whoever sits on the way can put other code in its place.',
    remediation: 'Use a released version from the registry, or the https address with a checksum.',
  },
  'git-source': {
    severity: 'medium',
    confidence: 'medium',
    cwe: [494],
    title: 'Dependency from a repository or archive',
    message:
      'This change takes {name} from {detail} instead of a registry. No checksum of a release holds it: a branch or tag can move, and no advisory names it.',
    remediation: 'Use a released version, or name the full commit hash.',
  },
  'integrity-changed': {
    severity: 'high',
    confidence: 'high',
    cwe: [345, 494],
    title: 'Checksum changed for the same version',
    message:
      'The lock file holds another checksum for {name} {detail} than before. A released version never changes, so this is a re-released, replaced or poisoned package.',
    remediation: 'Restore the lock file, install again from the registry and compare the checksum.',
  },
  'integrity-removed': {
    severity: 'medium',
    confidence: 'high',
    cwe: [353],
    title: 'Checksum removed from the lock file',
    message:
      'The lock file held a checksum for {name} {detail} and holds none now. What is installed is no longer compared with what was reviewed.',
    remediation: 'Let the package manager write the lock file again and commit it as written.',
  },
  'lock-host-changed': {
    severity: 'high',
    confidence: 'medium',
    cwe: [829, 494],
    title: 'Lock file fetches a package from another host',
    message:
      'The lock file fetches {name} from {detail}, where it fetched nothing before. Few people read lock files, so this is how a package is replaced unseen.',
    remediation: 'Delete the entry, install again from your registry and compare.',
  },
  'lock-registry-moved': {
    severity: 'medium',
    confidence: 'medium',
    cwe: [829],
    title: 'Lock file moved to another registry',
    message:
      'Most packages of this lock file are now fetched from {detail}. Whoever runs that host decides what code is installed.',
    remediation: 'Confirm that your builds are meant to use this registry.',
  },
  'lock-other-package': {
    severity: 'high',
    confidence: 'high',
    cwe: [494, 506],
    title: 'Lock file fetches another package under this name',
    message:
      'The lock file names {name} and fetches the archive of a different package for it. Code that imports the one would run the other.',
    remediation: 'Delete the entry, install again and commit the lock file as written.',
  },
  'install-script': {
    severity: 'medium',
    confidence: 'high',
    cwe: [829],
    title: 'New script that runs on installation',
    message:
      'This change adds or alters the {name} script. It runs by itself on every machine that installs this package, before anyone calls its code.',
    remediation: 'Make it a script that people call, or explain in the change why it must run.',
  },
  'lock-install-script': {
    severity: 'low',
    confidence: 'high',
    cwe: [829],
    title: 'New package that runs a script on installation',
    message:
      'The new package {name} runs a script of its own when it is installed, on every developer machine and build server.',
    remediation:
      'Read that script, or install with `--ignore-scripts` and allow only what needs it.',
  },
  'undeclared-import': {
    severity: 'low',
    confidence: 'medium',
    cwe: [1357],
    title: 'Import that no manifest declares',
    message:
      'This change imports {name}, which is neither part of the language, nor a module of this repository, nor declared in a manifest{detail}. It fails where it is not installed by chance, and invites someone to publish the missing name.',
    remediation: 'Declare the package you mean with its version, or remove the import.',
  },
} as const satisfies Readonly<Record<string, HygieneRule>>

export type HygieneRuleName = keyof typeof hygieneRules
