import { type Sample } from './sample.ts'

const digest = `sha256:${'ab'.repeat(32)}`

export const platformSamples: readonly Sample[] = [
  {
    path: 'src/App.csproj',
    text: `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><SerilogVersion>3.1.1</SerilogVersion></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Serilog" Version="$(SerilogVersion)" />
    <PackageReference Include="Newtonsoft.Json"><Version>13.0.3</Version></PackageReference>
    <PackageReference Include="Range" Version="[1.0,2.0)" />
    <PackageReference Include="Analyzer" Version="1.0.0" PrivateAssets="all" />
    <ProjectReference Include="../Own/Own.csproj" />
  </ItemGroup>
</Project>
`,
    entries: [
      'Serilog 3.1.1 3.1.1 runtime registry @4',
      'Newtonsoft.Json 13.0.3 13.0.3 runtime registry @5',
      'Range [1.0,2.0) - runtime registry @6',
      'Analyzer 1.0.0 1.0.0 dev registry @7',
    ],
  },
  {
    path: 'Directory.Packages.props',
    text: '<Project><ItemGroup>\n<PackageVersion Include="Serilog" Version="3.1.1" />\n</ItemGroup></Project>',
    entries: ['Serilog 3.1.1 3.1.1 runtime registry @2 override'],
  },
  {
    path: 'packages.config',
    text: '<packages>\n  <package id="jQuery" version="3.7.1" targetFramework="net48" />\n</packages>',
    entries: ['jQuery 3.7.1 3.7.1 runtime registry @2'],
  },
  {
    path: 'packages.lock.json',
    text: `{
  "version": 1,
  "dependencies": {
    "net8.0": {
      "Serilog": { "type": "Direct", "requested": "[3.1.1, )", "resolved": "3.1.1", "contentHash": "aa==" },
      "own": { "type": "Project" }
    },
    "net9.0": {
      "Serilog": { "type": "Direct", "resolved": "3.1.1", "contentHash": "aa==" }
    }
  }
}
`,
    entries: ['Serilog 3.1.1 3.1.1 runtime registry @5 sha512=aa=='],
  },
  {
    path: 'NuGet.Config',
    text: '<configuration><packageSources>\n<clear />\n<add key="corp" value="http://nuget.corp.example/v3/index.json" />\n</packageSources></configuration>',
    entries: [],
    registries: ['replaces  http://nuget.corp.example/v3/index.json @3'],
  },
  {
    path: '.github/workflows/ci.yml',
    text: `on: push
jobs:
  call:
    uses: o/r/.github/workflows/x.yml@main
  build:
    container: node:20
    services:
      db:
        image: "postgres:16@${digest}"
    steps:
      - uses: actions/checkout@v4
      - name: x
        uses: 'o/action/sub@0123456789abcdef0123456789abcdef01234567' # v1
      - uses: ./local
      - uses: docker://alpine:3.20
      - run: |
          uses: not/this@v1
      - uses: last/one@v2
`,
    entries: [
      'o/r main - dev registry @4',
      'node 20 - dev registry @6',
      `postgres 16@${digest} ${digest} dev registry @9`,
      'actions/checkout v4 - dev registry @11',
      'o/action 0123456789abcdef0123456789abcdef01234567 0123456789abcdef0123456789abcdef01234567 dev registry @13',
      'alpine 3.20 - runtime registry @15',
      'last/one v2 - dev registry @18',
    ],
  },
  {
    path: 'docker/Dockerfile.prod',
    text: `# syntax=docker/dockerfile:1
ARG VERSION=20
ARG BASE=node:\${VERSION}-alpine
FROM --platform=linux/amd64 \${BASE} AS build
RUN echo FROM no:1
FROM registry.corp.example:5000/team/app:\${TAG:-1.0} AS run
COPY --from=build /x /x
COPY --from=busybox:1.36 /bin/sh /sh
FROM scratch
FROM \${UNKNOWN}
FROM build
`,
    entries: [
      'node 20-alpine - runtime registry @4',
      'registry.corp.example:5000/team/app 1.0 - runtime private-registry @6',
      'busybox 1.36 - runtime registry @8',
    ],
  },
]
