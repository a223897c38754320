import { type Ecosystem } from '../../core/dependency.ts'

interface PackageForm {
  /** Names this ecosystem allows; nothing in them can end a line, a quotation or an element. */
  readonly name: RegExp
  /** Versions and ranges it allows, by the same measure. */
  readonly version: RegExp
  /** Those that name one version for good. */
  readonly pinned: RegExp
  /** The file that would ask for the package. */
  readonly path: string
  readonly toText: (name: string, version: string | null) => string
}

const range = /^[\w.+~^<>=!*|, -]{1,100}$/u
const interval = /^[\w.+,*[\]()~-]{1,100}$/u
const reference = /^[\w.+-]{1,100}$/u
const folders = /^[\w~][\w.~-]{0,99}(?:\/[\w~][\w.~-]{0,99}){0,8}$/u
const plainName = /^[A-Za-z0-9][\w.-]{0,200}$/u
const threeNumbers = /^=?\s?v?\d+\.\d+\.\d+(?:[.+-][\w.+-]*)?$/u
const oneVersion = /^(?:\d[\w.+-]*|\[\d[\w.+-]*\])$/u

/** How packages are called and asked for, in formats that analysis reads. */
export const packageForms = {
  npm: {
    name: /^(?:@[a-z0-9~_-][a-z0-9._~-]{0,100}\/)?[a-z0-9~_][a-z0-9._~-]{0,213}$/u,
    version: range,
    pinned: threeNumbers,
    path: 'package.json',
    toText: (name, version) => toJson('dependencies', name, version),
  },
  pypi: {
    name: /^[A-Za-z0-9](?:[\w.-]{0,200}[A-Za-z0-9])?$/u,
    version: range,
    pinned: /^(?:===?\s?)?\d[\w.+!]*$/u,
    path: 'requirements.txt',
    toText: (name, version) => {
      const isBare = version !== null && /^\d/u.test(version)
      return `${name}${isBare ? '==' : ''}${version ?? ''}\n`
    },
  },
  go: {
    name: folders,
    version: reference,
    pinned: /^v\d+\.\d+\.\d+[\w.+-]*$/u,
    path: 'go.mod',
    toText: (name, version) => `module example.com/checked\n\nrequire ${name} ${version ?? ''}\n`,
  },
  maven: {
    name: /^\w[\w.-]{0,199}:\w[\w.-]{0,199}$/u,
    version: interval,
    pinned: oneVersion,
    path: 'pom.xml',
    toText: toPom,
  },
  cargo: {
    name: /^[A-Za-z][\w-]{0,63}$/u,
    version: range,
    pinned: /^=\s?\d+\.\d+\.\d+(?:[.+-][\w.+-]*)?$/u,
    path: 'Cargo.toml',
    toText: (name, version) => `[dependencies]\n${name} = "${version ?? '*'}"\n`,
  },
  rubygems: {
    name: plainName,
    version: range,
    pinned: /^(?:=\s?)?\d[\w.-]*$/u,
    path: 'Gemfile',
    toText: (name, version) => {
      const asked = version === null ? '' : `, "${version}"`
      return `source "https://rubygems.org"\n\ngem "${name}"${asked}\n`
    },
  },
  nuget: {
    name: plainName,
    version: interval,
    pinned: oneVersion,
    path: 'checked.csproj',
    toText: (name, version) => {
      const asked = version === null ? '' : ` Version="${version}"`
      return `<Project>\n  <ItemGroup>\n    <PackageReference Include="${name}"${asked} />\n  </ItemGroup>\n</Project>\n`
    },
  },
  packagist: {
    name: /^[a-z0-9][a-z0-9._-]{0,100}\/[a-z0-9][a-z0-9._-]{0,100}$/u,
    version: range,
    pinned: threeNumbers,
    path: 'composer.json',
    toText: (name, version) => toJson('require', name, version),
  },
  'github-actions': {
    name: /^\w[\w.-]{0,99}\/\w[\w.-]{0,99}(?:\/\w[\w.-]{0,99}){0,4}$/u,
    version: reference,
    pinned: /^[0-9a-f]{40}$/u,
    path: '.github/workflows/checked.yml',
    toText: toWorkflow,
  },
  docker: {
    name: folders,
    version: /^(?:[\w.-]{1,100}|(?:[\w.-]{1,28}@)?sha256:[0-9a-f]{64})$/u,
    pinned: /sha256:[0-9a-f]{64}$/u,
    path: 'Dockerfile',
    toText: (name, version) => {
      const isDigest = version?.startsWith('sha256:') === true
      const asked = version === null ? '' : `${isDigest ? '@' : ':'}${version}`
      return `FROM ${name}${asked}\nUSER 65532\n`
    },
  },
} as const satisfies Record<Ecosystem, PackageForm>

function toJson(section: string, name: string, version: string | null): string {
  return `${JSON.stringify({ [section]: { [name]: version ?? '*' } }, null, 2)}\n`
}

function toPom(name: string, version: string | null): string {
  const [group = '', artifact = ''] = name.split(':')
  const lines = [
    '<project>',
    '  <dependencies>',
    '    <dependency>',
    `      <groupId>${group}</groupId>`,
    `      <artifactId>${artifact}</artifactId>`,
    ...(version === null ? [] : [`      <version>${version}</version>`]),
    '    </dependency>',
    '  </dependencies>',
    '</project>',
  ]
  return `${lines.join('\n')}\n`
}

/** Nothing in it but the step is worth a finding. */
function toWorkflow(name: string, version: string | null): string {
  const lines = [
    'on: push',
    'permissions: {}',
    'jobs:',
    '  checked:',
    '    runs-on: ubuntu-24.04',
    '    timeout-minutes: 5',
    '    steps:',
    `      - uses: ${name}${version === null ? '' : `@${version}`}`,
  ]
  return `${lines.join('\n')}\n`
}
