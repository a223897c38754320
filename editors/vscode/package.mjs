// `npm run package:vscode`: compiles the extension and writes build/countersign.vsix. A vsix is a ZIP with two files of its own.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { deflateRawSync } from 'node:zlib'

const here = import.meta.dirname
const root = join(here, '../..')
const manifest = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'))

execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', here], {
  stdio: 'inherit',
})
const files = new Map([
  ['[Content_Types].xml', Buffer.from(contentTypes())],
  ['extension.vsixmanifest', Buffer.from(vsixManifest())],
  ['extension/package.json', readFileSync(join(here, 'package.json'))],
  ['extension/README.md', readFileSync(join(here, 'README.md'))],
  ['extension/LICENSE', readFileSync(join(root, 'LICENSE'))],
  ['extension/out/extension.js', readFileSync(join(here, 'out/extension.js'))],
])
for (const name of Object.keys(manifest.dependencies)) addPackage(name, here)
mkdirSync(join(root, 'build'), { recursive: true })
const target = join(root, 'build/countersign.vsix')
writeFileSync(target, zip(files))
process.stdout.write(`${relative(root, target)}: ${files.size} files\n`)

/** A package and what it needs, at the places node finds them: flat, or below who needs another version. */
function addPackage(name, from) {
  const folder = findPackage(name, from)
  const place = relative(join(root, 'node_modules'), folder).split(sep).join('/')
  const prefix = `extension/node_modules/${place}`
  if (files.has(`${prefix}/package.json`)) return
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = file.split(sep).join('/')
    const isRuntime = /(?:[.](?:js|cjs|json)|licen[cs]e(?:[.](?:md|txt))?)$/iu.test(path)
    if (isRuntime && !/(?:^|\/)(?:node_modules|browser|esm)\//u.test(path)) {
      files.set(`${prefix}/${path}`, readFileSync(join(folder, file)))
    }
  }
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  for (const needed of Object.keys(dependencies)) addPackage(needed, folder)
}

/** The folder of a package, whatever its `exports` hide. */
function findPackage(name, from) {
  for (const folder of createRequire(join(from, 'x.js')).resolve.paths(name) ?? []) {
    try {
      readFileSync(join(folder, name, 'package.json'))
      return join(folder, name)
    } catch {
      continue
    }
  }
  throw new Error(`${name} is not installed: run npm ci.`)
}

function contentTypes() {
  const types = ['json', 'js', 'cjs', 'md', 'txt', 'vsixmanifest']
  const rows = types.map((one) => `<Default Extension=".${one}" ContentType="text/plain"/>`)
  const special = '<Override PartName="/extension/LICENSE" ContentType="text/plain"/>'
  const space = 'http://schemas.openxmlformats.org/package/2006/content-types'
  return `<?xml version="1.0" encoding="utf-8"?>\n<Types xmlns="${space}">${rows.join('')}${special}</Types>\n`
}

function vsixManifest() {
  const { name, version, publisher, displayName, description, engines } = manifest
  const space = 'http://schemas.microsoft.com/developer/vsx-schema/2011'
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="${space}">
  <Metadata>
    <Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}"/>
    <DisplayName>${displayName}</DisplayName>
    <Description xml:space="preserve">${description}</Description>
    <Categories>Linters</Categories>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
    </Properties>
    <License>extension/LICENSE</License>
  </Metadata>
  <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE" Addressable="true"/>
  </Assets>
</PackageManifest>
`
}

/** Deflated entries with a fixed date, so that equal files give equal bytes. */
function zip(entries) {
  const bodies = []
  const directory = []
  let offset = 0
  for (const [path, data] of [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const name = Buffer.from(path)
    const packed = deflateRawSync(data)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(0x08_00, 2)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt16LE(0x00_21, 8)
    facts.writeUInt32LE(crc32(data), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(data.length, 18)
    facts.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, name, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const madeBy = Buffer.from([20, 0])
    const head = Buffer.from('PK\u0001\u0002', 'latin1')
    directory.push(Buffer.concat([head, madeBy, facts, place, name]))
    bodies.push(local)
    offset += local.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, index, end])
}

/** Node 20.19 has no `zlib.crc32`. */
function crc32(data) {
  let crc = 0xff_ff_ff_ff
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xed_b8_83_20 : 0)
  }
  return (crc ^ 0xff_ff_ff_ff) >>> 0
}
