import { type Format } from '../format.ts'
import { cloudformation } from './cloudformation.ts'
import { compose } from './compose.ts'
import { dockerfile } from './dockerfile.ts'
import { kubernetes } from './kubernetes.ts'
import { terraform } from './terraform.ts'
import { workflow } from './workflow.ts'

/** Every configuration format we read; a file belongs to the first that says so. A new one is a file here and a line. */
export const formats: readonly Format[] = [
  workflow,
  dockerfile,
  compose,
  terraform,
  cloudformation,
  kubernetes,
]
