import libxmljs, { parseXml } from 'libxmljs'
import libxmljs2 from 'libxmljs2'
import { ParseOption, XmlDocument } from 'libxml2-wasm'
import { parseStringPromise } from 'xml2js'

export function read(text) {
  return libxmljs.parseXml(text)
}

export function explicit(text) {
  return parseXml(text, { noent: false, nonet: true })
}

const options = { noblanks: true, noent: true, dtdload: false }
options.noent = false

export function shared(text) {
  return libxmljs.parseXmlString(text, options)
}

export function second(text) {
  return libxmljs2.parseXml(text, { recover: true })
}

export function wasm(text) {
  return XmlDocument.fromString(text, { option: ParseOption.XML_PARSE_NONET })
}

export function other(text) {
  return parseStringPromise(text, { noent: true })
}

const reader = { parseXml: (text, settings) => [text, settings] }

export function own(text) {
  return reader.parseXml(text, { noent: true })
}
