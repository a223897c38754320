import { type SummedFigures, sumFigures } from '../../report/pages/sum-figures.ts'
import { exceptionWords } from '../../report/pages/words.ts'
import {
  eventCounts,
  type FiguresRange,
  findingFigures,
  fixTimes,
  mergedFigures,
  repositoryFindings,
} from '../../store/figures.ts'
import { type Store } from '../../store/store.ts'

const exceptionTypes: ReadonlySet<string> = new Set(Object.keys(exceptionWords))

/** The figures of these repositories and no other in a period. */
export async function gatherFigures(store: Store, range: FiguresRange): Promise<SummedFigures> {
  const figures = {
    byWeek: await mergedFigures(store, range, 'week'),
    byRepository: await mergedFigures(store, range, 'repository'),
    findings: await findingFigures(store, range),
    repositoryFindings: await repositoryFindings(store, range),
    fixTimes: await fixTimes(store, range),
    events: await eventCounts(store, range),
  }
  return sumFigures(figures, range, exceptionTypes)
}
