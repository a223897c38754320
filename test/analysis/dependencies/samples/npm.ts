import { type Sample } from './sample.ts'

export const npmSamples: readonly Sample[] = [
  {
    path: 'web/package.json',
    text: `{
  "name": "web",
  "workspaces": ["packages/*"],
  "dependencies": {
    "left-pad": "1.3.0",
    "react": "^18",
    "alias": "npm:@real/thing@2.0.0",
    "own": "workspace:*",
    "local": "file:../local",
    "fork": "github:me/fork#v1",
    "short": "me/short",
    "archive": "https://u:p@example.org/a.tgz?x=1"
  },
  "devDependencies": { "jest": "latest" },
  "overrides": { "a": { ".": "1.0.0", "b": "2.0.0" }, "c@^1": "$react" },
  "resolutions": { "**/d": "3.0.0" },
  "pnpm": { "overrides": { "e>f@1": "4.0.0" } },
  "scripts": { "postinstall": "node x.js", "test": "jest" }
}
`,
    entries: [
      'left-pad 1.3.0 1.3.0 runtime registry @5',
      'react ^18 - runtime registry @6',
      '@real/thing 2.0.0 2.0.0 runtime registry @7',
      'own workspace:* - runtime workspace @8',
      'local file:../local - runtime path @9',
      'fork github:me/fork#v1 - runtime git @10',
      'short me/short - runtime git @11',
      'archive https://example.org/a.tgz - runtime url @12',
      'jest latest - dev registry @14',
      'a 1.0.0 1.0.0 runtime registry @15 override',
      'b 2.0.0 2.0.0 runtime registry @15 override',
      'd 3.0.0 3.0.0 runtime registry @16 override',
      'f 4.0.0 4.0.0 runtime registry @17 override',
    ],
  },
  {
    path: 'package-lock.json',
    text: `{
  "name": "x", "lockfileVersion": 3, "requires": true,
  "packages": {
    "": { "name": "x", "dependencies": { "a": "^1" } },
    "packages/own": { "version": "1.0.0" },
    "node_modules/own": { "resolved": "packages/own", "link": true },
    "node_modules/a": {
      "version": "1.2.3",
      "resolved": "https://registry.example/a/-/a-1.2.3.tgz",
      "integrity": "sha512-aaaa",
      "hasInstallScript": true,
      "dependencies": { "b": "^2" }
    },
    "node_modules/a/node_modules/@s/b": { "version": "2.0.0", "dev": true },
    "node_modules/alias": { "name": "real", "version": "3.0.0" },
    "node_modules/g": { "version": "4.0.0", "resolved": "git+ssh://git@github.com/o/g.git#abc" }
  }
}
`,
    entries: [
      'a 1.2.3 1.2.3 runtime registry @7 sha512-aaaa script',
      '@s/b 2.0.0 2.0.0 dev registry @14',
      'real 3.0.0 3.0.0 runtime registry @15',
      'g 4.0.0 4.0.0 runtime git @16',
    ],
  },
  {
    path: 'old/npm-shrinkwrap.json',
    text: `{
  "lockfileVersion": 1,
  "dependencies": {
    "a": {
      "version": "1.0.0",
      "integrity": "sha1-x",
      "requires": { "b": "^1" },
      "dependencies": {
        "b": { "version": "npm:real@2.0.0", "dev": true }
      }
    },
    "c": { "version": "3.0.0" }
  }
}
`,
    entries: [
      'a 1.0.0 1.0.0 runtime registry @4 sha1-x',
      'real 2.0.0 2.0.0 dev registry @9',
      'c 3.0.0 3.0.0 runtime registry @12',
    ],
  },
  {
    path: 'pnpm-lock.yaml',
    text: `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      a:
        specifier: ^1
        version: 1.0.0(b@2.0.0)

packages:

  a@1.0.0:
    resolution: {integrity: sha512-aa==}
    engines: {node: '>=18'}

  '@s/b@2.0.0':
    resolution: {integrity: sha512-bb==}

  c@https://codeload.github.com/o/c/tar.gz/abc:
    resolution: {tarball: https://codeload.github.com/o/c/tar.gz/abc}
    version: 0.1.0

snapshots:

  a@1.0.0(b@2.0.0):
    dependencies:
      '@s/b': 2.0.0
`,
    entries: [
      'a 1.0.0 1.0.0 runtime registry @13 sha512-aa==',
      '@s/b 2.0.0 2.0.0 runtime registry @17 sha512-bb==',
      'c https://codeload.github.com/o/c/tar.gz/abc 0.1.0 runtime git @20',
    ],
  },
  {
    path: 'six/pnpm-lock.yaml',
    text: `lockfileVersion: '6.0'
packages:

  /@s/a@1.0.0(b@2.0.0):
    resolution: {integrity: sha512-aa}
    requiresBuild: true
    dev: true

  /b/2.0.0_peer@1:
    resolution: {integrity: sha512-bb}
    dev: false
`,
    entries: [
      '@s/a 1.0.0 1.0.0 dev registry @4 sha512-aa script',
      'b 2.0.0 2.0.0 runtime registry @9 sha512-bb',
    ],
  },
  {
    path: 'yarn.lock',
    text: `# yarn lockfile v1


"@s/a@^1.0.0", "@s/a@^1.1.0":
  version "1.1.0"
  resolved "https://registry.example/@s/a/-/a-1.1.0.tgz#abcdef"
  integrity sha512-aa==
  dependencies:
    b "^2"

b@^2:
  version "2.0.0"

"g@git+https://example.org/g.git":
  version "0.1.0"
  resolved "git+https://example.org/g.git#abc"
`,
    entries: [
      '@s/a 1.1.0 1.1.0 runtime registry @4 sha512-aa==',
      'b 2.0.0 2.0.0 runtime registry @11',
      'g 0.1.0 0.1.0 runtime git @14',
    ],
  },
  {
    path: 'berry/yarn.lock',
    text: `__metadata:
  version: 8
  cacheKey: 10c0

"@s/a@npm:^1.0.0, @s/a@npm:^1.1.0":
  version: 1.1.0
  resolution: "@s/a@npm:1.1.0"
  dependencies:
    b: "npm:^2"
  checksum: 10c0/abc
  languageName: node
  linkType: hard

"alias@npm:real@^2":
  version: 2.0.0
  resolution: "real@npm:2.0.0"
  linkType: hard

"web@workspace:.":
  version: 0.0.0-use.local
  resolution: "web@workspace:."
  linkType: soft
`,
    entries: [
      '@s/a 1.1.0 1.1.0 runtime registry @5 yarn-10c0/abc',
      'real 2.0.0 2.0.0 runtime registry @14',
    ],
  },
  {
    path: 'bun.lock',
    text: `{
  "lockfileVersion": 1,
  "workspaces": { "": { "name": "x", "dependencies": { "a": "^1" } } },
  "packages": {
    "a": ["a@1.0.0", "", { "dependencies": { "b": "^2" } }, "sha512-aa=="],
    "b": ["@s/b@2.0.0", "https://npm.corp.example/", {}, "sha512-bb=="],
    "own": ["own@workspace:packages/own"],
    "g": ["g@github:o/g#abc", {}, "o-g-abc"],
  }
}
`,
    entries: [
      'a 1.0.0 1.0.0 runtime registry @5 sha512-aa==',
      '@s/b 2.0.0 2.0.0 runtime registry @6 sha512-bb==',
      'g github:o/g#abc - runtime git @8',
    ],
  },
  {
    path: '.npmrc',
    text: 'save-exact=true\nregistry=http://npm.corp.example/\n@acme:registry = "https://u:p@npm.acme.example/"\n//npm.acme.example/:_authToken=${T}\n',
    entries: [],
    registries: [
      'replaces  http://npm.corp.example/ @2',
      'scope @acme https://npm.acme.example/ @3',
    ],
  },
  {
    path: '.yarnrc.yml',
    text: 'npmRegistryServer: "https://npm.corp.example"\nnpmScopes:\n  acme:\n    npmRegistryServer: https://npm.acme.example\n',
    entries: [],
    registries: [
      'replaces  https://npm.corp.example @1',
      'scope @acme https://npm.acme.example @4',
    ],
  },
]
