import { scanSecrets } from '../../src/analysis/secrets/scan-secrets.ts'
import { type Kind, keyKinds, kinds } from './kinds.ts'
import { randomFrom } from './random.ts'
import { blockSurroundings, type Surrounding, surroundings } from './surroundings.ts'

/** One generated secret in its file. */
export interface Sample {
  readonly family: string
  readonly name: string
  readonly path: string
  readonly text: string
}

export interface Recall {
  readonly samples: readonly Sample[]
  readonly missed: readonly Sample[]
}

/** How many surroundings each kind is put into. */
const perKind = 5

/** Every kind in several surroundings, each surrounding with many kinds: the same on every run but for the private keys. */
export function measureRecall(): Recall {
  const samples = [
    ...kinds.flatMap((kind, index) => samplesOf(kind, index, surroundings)),
    ...keyKinds.flatMap((kind, index) => samplesOf(kind, index, blockSurroundings)),
  ]
  return { samples, missed: samples.filter((sample) => !isFound(sample)) }
}

function samplesOf(kind: Kind, index: number, all: readonly Surrounding[]): readonly Sample[] {
  const fitting = all.filter(({ needsFormat }) => kind.speaksForItself || !needsFormat)
  const random = randomFrom(7919 * (index + 1))
  return Array.from({ length: perKind }, (_, turn) => {
    const place = fitting[(index * perKind + turn) % fitting.length]
    if (place === undefined) throw new TypeError('a kind fits into no surrounding')
    const text = place.text(kind.name, kind.make(random))
    return { family: kind.family, name: kind.name, path: place.path, text }
  })
}

/** With a confidence that is shown. */
function isFound({ path, text }: Sample): boolean {
  const { detections } = scanSecrets({ path, text })
  return detections.some(({ confidence }) => confidence !== 'low')
}
