import { ComponentScope, ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums'
import { Bom, Component, HashDictionary, Property, Tool } from '@cyclonedx/cyclonedx-library/Models'
import { JSON as Json, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize'
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec'
import { type UsedPackage } from '../core/dependency.ts'
import { version } from '../core/version.ts'

export interface SbomSubject {
  readonly name: string
  readonly packages: readonly UsedPackage[]
  /** A serial number and a time make every document differ from the last; null leaves both out. */
  readonly stamp: { readonly serialNumber: string; readonly time: Date } | null
}

/** CycloneDX 1.6 as JSON text; equal packages give equal text unless it is stamped. */
export function toCycloneDx({ name, packages, stamp }: SbomSubject): string {
  const bom = new Bom()
  bom.metadata.component = new Component(ComponentType.Application, name, { bomRef: 'root' })
  bom.metadata.tools.tools.add(new Tool({ name: 'countersign', version }))
  if (stamp !== null) {
    bom.serialNumber = stamp.serialNumber
    bom.metadata.timestamp = stamp.time
  }
  for (const used of packages) {
    const component = toComponent(used)
    bom.components.add(component)
    if (used.isDirect) bom.metadata.component.dependencies.add(component.bomRef)
  }
  const serializer = new JsonSerializer(new Json.Normalize.Factory(Spec1dot6))
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`
}

const algorithms = {
  'SHA-1': HashAlgorithm['SHA-1'],
  'SHA-256': HashAlgorithm['SHA-256'],
  'SHA-384': HashAlgorithm['SHA-384'],
  'SHA-512': HashAlgorithm['SHA-512'],
} as const satisfies Readonly<Record<UsedPackage['hashes'][number]['algorithm'], HashAlgorithm>>

function toComponent(used: UsedPackage): Component {
  const type = used.ecosystem === 'docker' ? ComponentType.Container : ComponentType.Library
  const isRuntime = used.scope === 'runtime'
  const hashes = used.hashes.map(
    ({ algorithm, content }) => [algorithms[algorithm], content] as const,
  )
  const component = new Component(type, used.name, {
    bomRef: used.purl,
    purl: used.purl,
    scope: isRuntime ? ComponentScope.Required : ComponentScope.Excluded,
    hashes: new HashDictionary(hashes),
    ...(used.version === null ? {} : { version: used.version }),
  })
  for (const path of used.paths) component.properties.add(new Property('countersign:path', path))
  return component
}
