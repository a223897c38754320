import { type Rule } from '../core/rule.ts'
import { cloudformationRules } from './cloudformation.ts'
import { composeRules } from './compose.ts'
import { dockerfileRules } from './dockerfile.ts'
import { goRules } from './go.ts'
import { javaRules } from './java.ts'
import { javascriptRules } from './javascript.ts'
import { kubernetesRules } from './kubernetes.ts'
import { pythonRules } from './python.ts'
import { terraformRules } from './terraform.ts'
import { workflowRules } from './workflow.ts'

/** Every rule, by language. */
export const rules: readonly Rule[] = [
  ...javascriptRules,
  ...pythonRules,
  ...javaRules,
  ...goRules,
  ...dockerfileRules,
  ...composeRules,
  ...kubernetesRules,
  ...terraformRules,
  ...cloudformationRules,
  ...workflowRules,
]
