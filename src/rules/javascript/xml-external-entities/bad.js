import libxmljs, { parseXml } from 'libxmljs'
import libxmljs2 from 'libxmljs2'
import { ParseOption, XmlDocument } from 'libxml2-wasm'

export function read(text) {
  return libxmljs.parseXml(text, { noent: true }) // finds
}

export function named(text) {
  return parseXml(text, { dtdload: true, nonet: false }) // finds
}

const options = { noblanks: true, noent: true }

export function shared(text) {
  return libxmljs.parseXmlString(text, options) // finds
}

export function second(text) {
  return libxmljs2.parseXml(text, { replaceEntities: true }) // finds
}

export async function later(text) {
  return libxmljs2.parseXmlAsync(text, { ...options, recover: true }) // finds
}

export function wasm(text) {
  return XmlDocument.fromString(text, { option: ParseOption.XML_PARSE_NOENT }) // finds
}
