import { compiledSamples } from './compiled.ts'
import { npmSamples } from './npm.ts'
import { platformSamples } from './platforms.ts'
import { pythonSamples } from './python.ts'
import { type Sample } from './sample.ts'
import { scriptingSamples } from './scripting.ts'

export const samples: readonly Sample[] = [
  ...npmSamples,
  ...pythonSamples,
  ...compiledSamples,
  ...platformSamples,
  ...scriptingSamples,
]
