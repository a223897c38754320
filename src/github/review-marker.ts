/** Hidden in every comment that says a finding is fixed or ignored. */
export const settledMarker = '<!-- countersign:settled -->'

/** Hidden in the one summary comment. */
export const summaryMarker = '<!-- countersign:summary -->'

/** Hidden in the review of one head. */
export function reviewMarker(headSha: string): string {
  return `<!-- countersign:review:${headSha} -->`
}

/** Hidden markers for the findings a text speaks of, the leading one by itself. */
export function fingerprintMarkers(fingerprints: readonly string[]): string {
  const [first, ...others] = fingerprints
  if (first === undefined) return ''
  const rest = others.length === 0 ? '' : `<!-- countersign:${others.join(' ')} -->`
  return `<!-- countersign:${first} -->${rest}`
}

const onlyMarkers = /^(?:<!-- countersign:[0-9a-z: ]+ -->)+\r?$/u
const fingerprintList = /<!-- countersign:([0-9a-f]{32}(?: [0-9a-f]{32})*) -->/gu

/** The fingerprints a text of ours speaks of, in the order of its markers, each once. */
export function fingerprintsIn(body: string): readonly string[] {
  const lists = [...markerLine(body).matchAll(fingerprintList)].flatMap(([, list]) => list ?? [])
  return [...new Set(lists.flatMap((list) => list.split(' ')))]
}

export function hasMarker(body: string, marker: string): boolean {
  return markerLine(body).includes(marker)
}

/** Our markers are the last line of markers: what stands above it, a path or a suggestion, can hold a forged one. */
function markerLine(body: string): string {
  return body.split('\n').findLast((line) => onlyMarkers.test(line)) ?? ''
}
