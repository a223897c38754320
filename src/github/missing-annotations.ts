import { collectPages } from './collect-pages.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'
import { type Annotation, annotationKey } from './to-annotations.ts'

interface Run extends RepositoryName {
  readonly checkRunId: number
}

/** What GitHub gives back of an annotation. */
type PresentAnnotation = Readonly<Record<keyof Annotation, string | number | null>>

/** Bounds the look at a run somebody else filled. */
const mostPages = 100

/** Of the wanted annotations those the run does not show yet: GitHub appends and cannot take back. Throws `Failure`. */
export async function missingAnnotations(
  github: GitHub,
  { owner, repo, checkRunId }: Run,
  wanted: readonly Annotation[],
): Promise<readonly Annotation[]> {
  if (wanted.length === 0) return []
  const { items } = await collectPages<PresentAnnotation>(
    github,
    async (request, page) => {
      const { data, headers } = await request(
        'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
        { owner, repo, check_run_id: checkRunId, per_page: 100, page },
      )
      return { items: data, link: headers.link }
    },
    mostPages,
  )
  const present = new Set(items.map(annotationKey))
  return wanted.filter((annotation) => !present.has(annotationKey(annotation)))
}
