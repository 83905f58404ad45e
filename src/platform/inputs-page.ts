/** Where the inputs of an action are listed: an address, or on a server of another make the page of the repository. */
export function inputsPage(action: string, env: Readonly<Record<string, string | undefined>>): string {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env
  const page = `${action === 'deploy' ? 'docs/deploy-reference.md' : `${action}/README.md`}#inputs`
  if (server !== 'https://github.com' || !repository || !ref) return page
  return `${server}/${repository}/blob/${ref}/${page}`
}
