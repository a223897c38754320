import { basename } from 'node:path/posix'
import { type Manifest, parsed } from '../manifest.ts'
import { readPackageTables } from './package-tables.ts'

/** Cargo; a package without a source is one of the workspace. Source: https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html */
export const cargoLock: Manifest = {
  name: 'Cargo.lock',
  ecosystem: 'cargo',
  kind: 'lock',
  isManifest: (path) => basename(path) === 'Cargo.lock',
  parse: (text) =>
    parsed(readPackageTables(text, { ecosystem: 'cargo', withoutSource: 'workspace' })),
}
