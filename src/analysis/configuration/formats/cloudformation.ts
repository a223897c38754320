import { type ConfigurationFile, type Format, type ReadModule } from '../format.ts'
import { type Node, textOf, valueAt } from '../node.ts'
import { type Resource } from '../resource.ts'
import { type Parameters, resolveIntrinsics, shortForm } from './cloudformation-intrinsics.ts'
import { brokenGap } from './format-gap.ts'
import { brokenLine, readYaml } from './yaml-tree.ts'

/** Every entry of `Resources`, by its AWS type; rules look at `Properties.…`. JSON is YAML here. */
export const cloudformation: Format = {
  language: 'cloudformation',
  grammar: null,
  isOwn: ({ path, text }) =>
    /\.(?:ya?ml|json|template)$/iu.test(path) &&
    /^[\s{]{0,8}"?(?:AWSTemplateFormatVersion|Resources)"?\s{0,4}:/mu.test(text) &&
    /\b(?:AWS|Alexa|Custom)::\w/u.test(text),
  modulePaths: null,
  read: (files) => {
    const read = files.map((file) => readFile(file))
    return {
      resources: read.flatMap(({ resources }) => resources),
      gaps: read.flatMap(({ gaps }) => gaps),
    }
  },
}

function readFile({ path, text }: ConfigurationFile): ReadModule {
  const [document] = readYaml(text, { shortForm })
  if (document === undefined) return { resources: [], gaps: [] }
  const line = brokenLine(text, [document])
  const parameters = parametersOf(valueAt(document.node, 'Parameters'))
  const resources = (valueAt(document.node, 'Resources')?.entries ?? []).flatMap(
    (entry): Resource[] => {
      const type = textOf(valueAt(entry.node, 'Type'))
      if (type === null) return []
      const node = resolveIntrinsics(entry.node, parameters)
      return [
        {
          language: 'cloudformation',
          path,
          type,
          address: entry.key,
          head: entry,
          node,
          owner: null,
          isTemplate: false,
        },
      ]
    },
  )
  return {
    resources,
    gaps: line === null ? [] : [brokenGap(path, line, 'CloudFormation template')],
  }
}

/** A parameter is worth its default. */
function parametersOf(parameters: Node | null): Parameters {
  return new Map(
    (parameters?.entries ?? []).map(({ key, node }) => [key, valueAt(node, 'Default')]),
  )
}
