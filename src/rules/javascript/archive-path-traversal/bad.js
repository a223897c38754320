import fs from 'node:fs'
import path from 'node:path'
import AdmZip from 'adm-zip'
import unzipper from 'unzipper'
import tar from 'tar-stream'
import yauzl from 'yauzl'

export function unpack(file, target) {
  const zip = new AdmZip(file)
  for (const entry of zip.getEntries()) {
    fs.writeFileSync(path.join(target, entry.entryName), entry.getData()) // finds
  }
}

export function unpackAll(file, target) {
  new AdmZip(file).getEntries().forEach((entry) => {
    fs.writeFileSync(`${target}/${entry.entryName}`, entry.getData()) // finds
  })
}

export function streamed(source, target) {
  source.pipe(unzipper.Parse()).on('entry', (entry) => {
    entry.pipe(fs.createWriteStream(path.join(target, entry.path))) // finds
  })
}

export function tape(source, target) {
  const extract = tar.extract()
  extract.on('entry', (header, stream, next) => {
    const where = path.join(target, header.name)
    stream.pipe(fs.createWriteStream(where)) // finds
    next()
  })
  source.pipe(extract)
}

export function lazily(file, target) {
  yauzl.open(file, { lazyEntries: true }, (error, zip) => {
    zip.on('entry', (entry) => {
      fs.mkdirSync(path.dirname(target + '/' + entry.fileName)) // finds
      zip.readEntry()
    })
  })
}

function save(name, data) {
  fs.writeFileSync('/srv/out/' + name, data) // finds
}

export function helper(file) {
  for (const { entryName, getData } of new AdmZip(file).getEntries()) save(entryName, getData())
}
