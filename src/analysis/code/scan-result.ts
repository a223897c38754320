import { type Detection } from '../../core/finding.ts'
import { type Gap } from '../../core/gap.ts'

export interface ScanResult {
  readonly detections: readonly Detection[]
  readonly gaps: readonly Gap[]
}
