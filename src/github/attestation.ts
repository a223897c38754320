import { call } from './call.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'

/** Stores a Sigstore bundle with a repository, where GitHub lists it under its subject. Needs "Attestations: write". Throws `Failure`. */
export async function publishAttestation(
  github: GitHub,
  { owner, repo }: RepositoryName,
  bundle: object,
): Promise<void> {
  await call(github, (request) =>
    request('POST /repos/{owner}/{repo}/attestations', { owner, repo, bundle: { ...bundle } }),
  )
}
