import { type ChangedFile } from '../core/change-set.ts'
import { type Detection } from '../core/finding.ts'
import { type OriginAt } from './change-lines.ts'

/**
 * Detections where the change can be mended. A flow that ends in a file the change leaves alone is placed at its last step on an added line,
 * and its trace shows the rest; what a file beside the change has without the change's doing is left out.
 */
export function bringIntoChange(
  detections: readonly Detection[],
  files: readonly ChangedFile[],
  originAt: OriginAt,
): readonly Detection[] {
  const paths = new Set(files.map(({ path }) => path))
  return detections.flatMap((detection) => {
    if (paths.has(detection.location.path)) return [detection]
    const step = detection.trace.findLast(
      ({ location: { path, startLine } }) => originAt(path, startLine) !== null,
    )
    return step === undefined ? [] : [{ ...detection, location: step.location, fix: null }]
  })
}
