/** Stands in for @actions/http-client, whose only use is requesting OIDC tokens: see stubs/README.md. */
function refuse() {
  throw new Error('@actions/http-client is not part of this bundle, see stubs/README.md')
}

export const HttpClient = refuse
export const BearerCredentialHandler = refuse
