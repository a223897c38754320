import fs from 'node:fs'
import path from 'node:path'
import AdmZip from 'adm-zip'
import unzipper from 'unzipper'
import tar from 'tar-stream'

export function unpack(file, target) {
  const zip = new AdmZip(file)
  for (const entry of zip.getEntries()) {
    fs.writeFileSync(path.join(target, path.basename(entry.entryName)), entry.getData())
  }
}

export function checked(file, target) {
  for (const entry of new AdmZip(file).getEntries()) {
    const where = path.resolve(target, entry.entryName)
    if (!where.startsWith(target + path.sep)) continue
    fs.writeFileSync(where, entry.getData())
  }
}

export function refused(source, target) {
  source.pipe(unzipper.Parse()).on('entry', (entry) => {
    if (entry.path.includes('..')) throw new Error('refused')
    entry.pipe(fs.createWriteStream(path.join(target, entry.path)))
  })
}

export function library(source, target) {
  source.pipe(unzipper.Extract({ path: target }))
}

export function counted(source, target) {
  const extract = tar.extract()
  let count = 0
  extract.on('entry', (header, stream, next) => {
    count += 1
    stream.pipe(fs.createWriteStream(path.join(target, `${count}.bin`)))
    next()
  })
  source.pipe(extract)
}

export function names(file) {
  return new AdmZip(file).getEntries().map((entry) => entry.entryName)
}

export function other(emitter, target) {
  emitter.on('entry', (entry) => fs.writeFileSync(path.join(target, entry.path), ''))
}
